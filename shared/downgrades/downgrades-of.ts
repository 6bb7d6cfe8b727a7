import type { Downgrade, Finding } from '../analysis/opinions';
import { addDays, type Day } from '../dates';
import type { AccountHistory, Book } from '../history/book';
import { remembered } from '../history/memo';
import { compare } from '../history/order';
import { detectAccount, detectAll, mergeDetections } from '../patterns/detect-findings';
import type { RuleId } from '../patterns';
import type { Settings } from '../records';
import { causes } from './causes';
import { detectDowngrades, type Sign } from './detect-downgrades';
import { rankCauses } from './rank-causes';

/** What the rules found in the whole book on past days, for causes. Days that a change cannot reach may be kept. */
export type PastFindings = Map<Day, readonly Finding[]>;

/**
 * All downgrades of a book up to `asOf`, by day, each with the documented causes that stood before it: what the rules
 * found on the day before. What a person dismissed counts here; a rule switched off does not. `past` is what is already
 * known of past days; what is asked for besides is added to it.
 */
export function downgradesOf(
  book: Book,
  asOf: Day,
  past: PastFindings = new Map(),
): readonly Downgrade[] {
  const signs = book.accounts.flatMap((history) => signsBy(history, asOf));
  const histories = new Map(book.accounts.map((history) => [history.account.id, history]));
  return [...signs]
    .sort((a, b) => compare(a.on, b.on) || compare(a.accountId, b.accountId))
    .map((sign) => {
      const day = addDays(sign.on, -1);
      const own = histories.get(sign.accountId);
      const before = own ? findingsFor(own, { book, day, past }) : [];
      return { ...sign, causes: rankCauses({ book, sign, signs, asOf }, before) };
    });
}

type Looking = { readonly book: Book; readonly day: Day; readonly past: PastFindings };

/**
 * The findings of a day that can speak for a cause on one account: its own, those of the whole book, and of the other
 * accounts those that some cause takes from elsewhere.
 */
function findingsFor(own: AccountHistory, { book, day, past }: Looking): readonly Finding[] {
  const { settings } = book;
  const others = book.accounts
    .filter((history) => history !== own)
    .map((history) => accountOn(history, { day, settings, rules: elsewhere }));
  const whole = past.get(day) ?? detectAll(book, day, anywhere).findings;
  past.set(day, whole);
  const detections = [accountOn(own, { day, settings, rules: anywhere }), ...others, whole];
  return mergeDetections(detections.map((findings) => ({ findings, insufficient: [] }))).findings;
}

const elsewhere: ReadonlySet<string> = new Set(
  causes.flatMap((cause): readonly RuleId[] => cause.elsewhere),
);
const anywhere: ReadonlySet<string> = new Set(
  causes.flatMap((cause): readonly RuleId[] => [...cause.rules, ...cause.elsewhere]),
);

type Asked = {
  readonly day: Day;
  readonly settings: Settings;
  readonly rules: ReadonlySet<string>;
};

/** A history's findings on a day stay what they were for as long as it and the settings are the same. */
function accountOn(history: AccountHistory, { day, settings, rules }: Asked): readonly Finding[] {
  const known = (rules === elsewhere ? knownElsewhere : knownAnywhere)(history);
  let ofSettings = known.get(settings);
  if (!ofSettings) known.set(settings, (ofSettings = new Map()));
  let findings = ofSettings.get(day);
  if (!findings) {
    findings = detectAccount(history, day, { settings, only: rules }).findings;
    ofSettings.set(day, findings);
  }
  return findings;
}

type Known = WeakMap<Settings, Map<Day, readonly Finding[]>>;
const knownAnywhere = remembered((_history: AccountHistory): Known => new WeakMap());
const knownElsewhere = remembered((_history: AccountHistory): Known => new WeakMap());

/** The signs up to the day last asked for: a change to another account leaves them as they were. */
function signsBy(history: AccountHistory, asOf: Day): readonly Sign[] {
  const known = lastSigns.get(history);
  if (known?.asOf === asOf) return known.signs;
  const signs = detectDowngrades(history, asOf);
  lastSigns.set(history, { asOf, signs });
  return signs;
}

const lastSigns = new WeakMap<
  AccountHistory,
  { readonly asOf: Day; readonly signs: readonly Sign[] }
>();

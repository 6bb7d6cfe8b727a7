import type { Downgrade, Finding } from '../analysis/opinions';
import { addDays, type Day } from '../dates';
import type { AccountHistory, Book } from '../history/book';
import { remembered, rememberedAll } from '../history/memo';
import { compare } from '../history/order';
import { detectAccount, detectAll, mergeDetections } from '../patterns/detect-findings';
import { hasMissed } from '../patterns/measures/known-dues';
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
 * known of past days; what is asked for besides is added to it, and what nobody asks for any more leaves it.
 */
export function downgradesOf(
  book: Book,
  asOf: Day,
  past: PastFindings = new Map(),
): readonly Downgrade[] {
  const signs = book.accounts.flatMap((history) => signsBy(history, asOf));
  forgetOthers(past, new Set(signs.map(({ on }) => addDays(on, -1))));
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

function forgetOthers(past: PastFindings, asked: ReadonlySet<Day>): void {
  for (const day of past.keys()) if (!asked.has(day)) past.delete(day);
}

type Looking = { readonly book: Book; readonly day: Day; readonly past: PastFindings };

/**
 * The findings of a day that can speak for a cause on one account: its own, those of the whole book, and of the other
 * accounts what is overdue, which is all that a cause takes from elsewhere: most accounts never were.
 */
function findingsFor(own: AccountHistory, { book, day, past }: Looking): readonly Finding[] {
  const { settings } = book;
  const others = book.accounts
    .filter((history) => history !== own && hasMissed(history))
    .map((history) => accountOn(history, { day, settings, rules: elsewhere }));
  const whole = past.get(day) ?? detectAll(book, day, anywhere).findings;
  past.set(day, whole);
  return together([accountOn(own, { day, settings, rules: anywhere }), ...others, whole]);
}

const together = rememberedAll(
  (lists: readonly (readonly Finding[])[]): readonly Finding[] =>
    mergeDetections(lists.map((findings) => ({ findings, insufficient: [] }))).findings,
);

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

/**
 * Takes over what is known of an account's past from an earlier history of it: the days before `first`, on which the
 * changes between the two alter nothing.
 */
export function keepPast(
  { from, to }: { readonly from: AccountHistory; readonly to: AccountHistory },
  settings: Settings,
  first: Day,
): void {
  for (const known of [knownAnywhere, knownElsewhere]) {
    const days = known(from).get(settings);
    if (days) known(to).set(settings, daysBefore(days, first));
  }
}

/** The entries of the days before one day. */
export function daysBefore<T>(known: ReadonlyMap<Day, T>, first: Day): Map<Day, T> {
  return new Map([...known].filter(([day]) => day < first));
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

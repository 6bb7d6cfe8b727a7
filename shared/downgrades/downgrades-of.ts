import type { Downgrade, Finding } from '../analysis/opinions';
import { addDays, earlierDay, type Day } from '../dates';
import type { AccountHistory, Book } from '../history/book';
import { rememberedOn } from '../history/memo';
import { compare } from '../history/order';
import { detectAccount, detectAll, mergeDetections } from '../patterns/detect-findings';
import { hasMissed } from '../patterns/measures/known-dues';
import type { RuleId } from '../patterns';
import { causes } from './causes';
import { detectDowngrades, type Sign } from './detect-downgrades';
import { FACT_DAYS } from './facts';
import { rankCauses } from './rank-causes';

/** The downgrades of the book before a change, and the first day that the change alters. */
export type Before = { readonly downgrades: readonly Downgrade[]; readonly reach: Reach };

export type Reach = {
  /** The first day on which the rules may find something else. */
  readonly findings: Day;
  /** The first day on which an event may have come, gone or become another. */
  readonly events: Day;
};

/**
 * All downgrades of a book up to `asOf`, by day, each with the documented causes that stood before it: what the rules
 * found on the day before. What a person dismissed counts here; a rule switched off does not. The downgrades of the book
 * before a change are taken over as far as the change cannot reach.
 */
export function downgradesOf(book: Book, asOf: Day, before?: Before): readonly Downgrade[] {
  const signs = book.accounts
    .flatMap((history) => signsBy(history, asOf))
    .sort((a, b) => compare(a.on, b.on) || compare(a.accountId, b.accountId));
  const kept = before ? keptOf(before, signs) : [];
  const findingsFor = lookBack(book);
  const others = signs.slice(kept.length).map((sign) => {
    const findings = findingsFor(sign.accountId, addDays(sign.on, -1));
    return { ...sign, causes: rankCauses({ book, sign, signs, asOf }, findings) };
  });
  return [...kept, ...others];
}

/** What was found on the day before speaks for a cause, and so do events and other signs near it, later ones among them. */
function keptOf({ downgrades, reach }: Before, signs: readonly Sign[]): readonly Downgrade[] {
  let same = 0;
  while (same < downgrades.length && isSame(downgrades[same], signs[same])) same += 1;
  const changed = [downgrades[same], signs[same]].flatMap((sign) => (sign ? [sign.on] : []));
  const facts = changed.reduce(earlierDay, reach.events);
  let kept = same;
  for (; kept > 0; kept -= 1) {
    const on = downgrades[kept - 1]?.on ?? '';
    if (on <= reach.findings && addDays(on, FACT_DAYS) < facts) break;
  }
  return downgrades.slice(0, kept);
}

function isSame(a: Sign | undefined, b: Sign | undefined): boolean {
  return (
    a?.recordId === b?.recordId &&
    a?.accountId === b?.accountId &&
    a?.on === b?.on &&
    a?.kind === b?.kind &&
    a?.change === b?.change &&
    a?.zeroKind === b?.zeroKind
  );
}

/**
 * Answers with the findings of a day that can speak for a cause on one account: its own, those of the whole book, and of
 * the other accounts what is overdue, which is all that a cause takes from elsewhere: most accounts never were.
 */
function lookBack(book: Book): (accountId: string, day: Day) => readonly Finding[] {
  const { settings, accounts } = book;
  const histories = new Map(accounts.map((history) => [history.account.id, history]));
  const missed = accounts.filter(hasMissed);
  const found = (history: AccountHistory, day: Day, only: ReadonlySet<string>) =>
    detectAccount(history, day, { settings, only });
  const atLarge = byDay((day) => ({
    whole: detectAll(book, day, anywhere),
    missed: missed.map((history) => ({ history, detection: found(history, day, elsewhere) })),
  }));
  return (accountId, day) => {
    const own = histories.get(accountId);
    if (!own) return [];
    const { whole, missed: overdue } = atLarge(day);
    const others = overdue.filter(({ history }) => history !== own);
    return mergeDetections([
      found(own, day, anywhere),
      ...others.map(({ detection }) => detection),
      whole,
    ]).findings;
  };
}

/** One day often sees several downgrades. */
function byDay<T>(derive: (day: Day) => T): (day: Day) => T {
  const known = new Map<Day, T>();
  return (day) => {
    let found = known.get(day);
    if (found === undefined) known.set(day, (found = derive(day)));
    return found;
  };
}

const elsewhere: ReadonlySet<string> = new Set(
  causes.flatMap((cause): readonly RuleId[] => cause.elsewhere),
);
const anywhere: ReadonlySet<string> = new Set(
  causes.flatMap((cause): readonly RuleId[] => [...cause.rules, ...cause.elsewhere]),
);

/** A change to another account leaves the signs of this one as they were. */
const signsBy = rememberedOn(detectDowngrades);

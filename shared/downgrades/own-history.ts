import type { Downgrade } from '../analysis/opinions';
import { addDays, daysBetween, laterDay, type Day } from '../dates';
import type { Book } from '../history/book';
import { rules, type RuleId } from '../patterns';
import { detectFindings } from '../patterns/detect-findings';
import { toldFindings } from '../patterns/told';
import { dayOf, type AnyRecord } from '../records';

/** How often one rule stood on the day before a downgrade, beside how often it stood at all. */
export type RuleRecord = {
  readonly rule: RuleId;
  readonly downgrades: number;
  readonly days: number;
};

export type OwnHistory = {
  readonly from: Day;
  readonly to: Day;
  /** The downgrades and the days that were looked at. */
  readonly downgrades: number;
  readonly days: number;
  readonly rules: readonly RuleRecord[];
};

/** Under three downgrades the counts would say nothing. */
export const FEWEST_DOWNGRADES = 3;
/** Two years back at most: habits older than that say little, and every day costs time. */
const MOST_DAYS = 730;

/**
 * The person's own record, with no claim about causes: both counts take a rule as standing when it had a finding on any
 * account or on all together, so that they can be compared. What one day took away from one account is one downgrade
 * here, however many kinds it shows. From the first record, at most 730 days; undefined with fewer than three downgrades
 * in that time. Rules that never stood are left out.
 */
export function ownHistory(
  book: Book,
  downgrades: readonly Downgrade[],
  asOf: Day,
): OwnHistory | undefined {
  const steps = ownHistorySteps(book, downgrades, asOf);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same, a day at a time: every rule is asked about every day, which takes seconds on a long ledger, and whoever runs
 * it may want to do other things in between.
 */
export function* ownHistorySteps(
  book: Book,
  downgrades: readonly Downgrade[],
  asOf: Day,
): Generator<undefined, OwnHistory | undefined> {
  const first = firstDay(book);
  if (first === undefined || first > asOf) return undefined;
  const from = laterDay(first, addDays(asOf, 1 - MOST_DAYS));
  const before = daysBefore(downgrades.filter(({ on }) => on > from && on <= asOf));
  if (before.length < FEWEST_DOWNGRADES) return undefined;
  const days = daysBetween(from, asOf) + 1;
  const standing = new Map<Day, ReadonlySet<string>>();
  for (let index = 0; index < days; index += 1) {
    const day = addDays(from, index);
    standing.set(day, standingRules(book, day));
    yield;
  }
  const counted = rules.map(({ id }) => ({
    rule: id,
    downgrades: before.filter((day) => standing.get(day)?.has(id)).length,
    days: [...standing.values()].filter((found) => found.has(id)).length,
  }));
  return {
    from,
    to: asOf,
    downgrades: before.length,
    days,
    rules: counted.filter((record) => record.days > 0),
  };
}

/** The days before the downgrades, one for each account and day. */
function daysBefore(downgrades: readonly Downgrade[]): readonly Day[] {
  const looks = new Map(downgrades.map(({ accountId, on }) => [`${accountId} ${on}`, on]));
  return [...looks.values()].map((on) => addDays(on, -1));
}

function standingRules(book: Book, day: Day): ReadonlySet<string> {
  return new Set(toldFindings(detectFindings(book, day).findings).map(({ rule }) => rule));
}

/** The day of the earliest record that has one. */
function firstDay(book: Book): Day | undefined {
  const firsts: readonly (AnyRecord | undefined)[] = [
    ...book.accounts.flatMap(
      ({ checks, limitChanges, loans, bills, repayments, events, prompts }) =>
        [checks, limitChanges, loans, bills, repayments, events, prompts].map(([first]) => first),
    ),
    book.events[0],
    book.prompts[0],
    book.scores[0],
  ];
  const days = firsts.flatMap((record) => {
    const day = record && dayOf(record);
    return day === undefined ? [] : [day];
  });
  return days.reduce<Day | undefined>((a, b) => (a !== undefined && a < b ? a : b), undefined);
}

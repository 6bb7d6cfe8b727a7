import type { Downgrade } from '../analysis/opinions';
import { addDays, daysBetween, laterDay, type Day } from '../dates';
import type { Book } from '../history/book';
import { rules, type RuleId } from '../patterns';
import { detectFindings } from '../patterns/detect-findings';
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
const FEWEST = 3;
/** Two years back at most: habits older than that say little, and every day costs time. */
const MOST_DAYS = 730;

/**
 * The person's own record, with no claim about causes: both counts take a rule as standing when it had a finding on any
 * account or on all together, so that they can be compared. From the first record, at most 730 days; undefined with
 * fewer than three downgrades in that time. Rules that never stood are left out.
 */
export function ownHistory(
  book: Book,
  downgrades: readonly Downgrade[],
  asOf: Day,
): OwnHistory | undefined {
  const first = firstDay(book);
  if (first === undefined || first > asOf) return undefined;
  const from = laterDay(first, addDays(asOf, 1 - MOST_DAYS));
  const within = downgrades.filter(({ on }) => on > from && on <= asOf);
  if (within.length < FEWEST) return undefined;
  const days = daysBetween(from, asOf) + 1;
  const standing = new Map<Day, ReadonlySet<string>>();
  for (let index = 0; index < days; index += 1) {
    const day = addDays(from, index);
    standing.set(day, standingRules(book, day));
  }
  const before = within.map(({ on }) => standing.get(addDays(on, -1)));
  const counted = rules.map(({ id }) => ({
    rule: id,
    downgrades: before.filter((found) => found?.has(id)).length,
    days: [...standing.values()].filter((found) => found.has(id)).length,
  }));
  return {
    from,
    to: asOf,
    downgrades: within.length,
    days,
    rules: counted.filter((record) => record.days > 0),
  };
}

function standingRules(book: Book, day: Day): ReadonlySet<string> {
  return new Set(detectFindings(book, day).findings.map((finding) => finding.rule));
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

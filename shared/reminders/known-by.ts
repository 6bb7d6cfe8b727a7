/**
 * A book as it stood on a day: records dated later, and closings and resolutions dated later, are not known yet. What the
 * remaining records then owe is worked out again, so that looking back at a day shows what that day showed.
 */
import { addDays, type Day } from '../dates';
import type { AccountHistory, Book } from '../history/book';
import { duesOf } from '../repayment/dues';

/** Bills without a statement day are known from the start. A book with nothing later comes back as it is. */
export function knownBy(book: Book, asOf: Day): Book {
  const by = (day: Day | undefined) => day === undefined || day <= asOf;
  return {
    ...book,
    accounts: each(book.accounts, (history) => historyBy(history, by)),
    prompts: each(
      keep(book.prompts, ({ on }) => by(on)),
      (one) => unless('resolvedOn', one, by),
    ),
    events: keep(book.events, ({ on }) => by(on)),
    scores: keep(book.scores, ({ on }) => by(on)),
    // Their moments are in UTC, which may be a day ahead of the person's.
    deliveries: keep(book.deliveries, ({ at }) => at.slice(0, 10) <= addDays(asOf, 1)),
  };
}

type By = (day: Day | undefined) => boolean;

function historyBy(history: AccountHistory, by: By): AccountHistory {
  const account = unless('closedOn', history.account, by);
  const loans = each(
    keep(history.loans, ({ borrowedOn }) => by(borrowedOn)),
    (loan) => unless('closedOn', loan, by),
  );
  const bills = keep(history.bills, ({ statementOn }) => by(statementOn));
  const repayments = keep(history.repayments, ({ paidOn }) => by(paidOn));
  const sameDebts =
    loans === history.loans && bills === history.bills && repayments === history.repayments;
  return {
    account,
    loans,
    bills,
    repayments,
    checks: keep(history.checks, ({ on }) => by(on)),
    limitChanges: keep(history.limitChanges, ({ on }) => by(on)),
    prompts: each(
      keep(history.prompts, ({ on }) => by(on)),
      (one) => unless('resolvedOn', one, by),
    ),
    events: keep(history.events, ({ on }) => by(on)),
    cases: each(
      keep(history.cases, ({ openedOn }) => by(openedOn)),
      (one) => unless('closedOn', one, by),
    ),
    limits: keep(history.limits, ({ on }) => by(on)),
    rates: keep(history.rates, ({ on }) => by(on)),
    observations: keep(history.observations, ({ check }) => by(check.on)),
    dues: sameDebts ? history.dues : duesOf({ account, loans, bills, repayments }),
  };
}

/** The list itself where nothing leaves it. */
function keep<T>(list: readonly T[], known: (item: T) => boolean): readonly T[] {
  return list.every(known) ? list : list.filter(known);
}

/** The list itself where nothing changes. */
function each<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const changed = list.map(change);
  return changed.every((item, index) => item === list[index]) ? list : changed;
}

/** The record without a day that is not known yet. */
function unless<K extends string, T extends Partial<Record<K, Day | undefined>>>(
  key: K,
  record: T,
  by: By,
): T {
  return by(record[key]) ? record : { ...record, [key]: undefined };
}

/**
 * A book as it stood on a day: records dated later, and closings and resolutions dated later, are not known yet. What the
 * remaining records then owe is worked out again, so that looking back at a day shows what that day showed.
 */
import { addDays, type Day } from '../dates';
import { checkedOn, on, upTo } from '../history/as-of';
import type { AccountHistory, Book, Turns } from '../history/book';
import { rememberedOn } from '../history/memo';
import { duesOf } from '../repayment/dues';
import { billKnownFrom } from '../repayment/fixed-claim';

/** A book with nothing later comes back as it is. */
export function knownBy(book: Book, asOf: Day): Book {
  const by = (day: Day | undefined) => day === undefined || day <= asOf;
  return {
    ...book,
    accounts: each(book.accounts, (history) => lastKnown(history, asOf)),
    prompts: each(upTo(book.prompts, asOf, on), (one) => unless('resolvedOn', one, by)),
    events: upTo(book.events, asOf, on),
    scores: upTo(book.scores, asOf, on),
    // Their moments are in UTC, which may be a day ahead of the person's.
    deliveries: keep(book.deliveries, ({ at }) => at.slice(0, 10) <= addDays(asOf, 1)),
  };
}

type By = (day: Day | undefined) => boolean;

/** A change to one account leaves what was known of the others as it was. */
const lastKnown = rememberedOn(historyBy);

function historyBy(history: AccountHistory, asOf: Day): AccountHistory {
  const by = (day: Day | undefined) => day === undefined || day <= asOf;
  const account = unless('closedOn', history.account, by);
  const loans = each(
    upTo(history.loans, asOf, ({ borrowedOn }) => borrowedOn),
    (loan) => unless('closedOn', loan, by),
  );
  const bills = keep(history.bills, (bill) => by(billKnownFrom(bill)));
  const repayments = upTo(history.repayments, asOf, ({ paidOn }) => paidOn);
  const sameDebts =
    loans === history.loans && bills === history.bills && repayments === history.repayments;
  return {
    account,
    loans,
    bills,
    repayments,
    checks: upTo(history.checks, asOf, on),
    limitChanges: upTo(history.limitChanges, asOf, on),
    prompts: each(upTo(history.prompts, asOf, on), (one) => unless('resolvedOn', one, by)),
    events: upTo(history.events, asOf, on),
    cases: each(
      upTo(history.cases, asOf, ({ openedOn }) => openedOn),
      (one) => unless('closedOn', one, by),
    ),
    turns: turnsBy(history.turns, asOf),
    dues: sameDebts ? history.dues : duesOf({ account, loans, bills, repayments }),
  };
}

function turnsBy(turns: Turns, asOf: Day): Turns {
  const { secondLimitOn, secondRateOn } = turns;
  return {
    limits: upTo(turns.limits, asOf, ({ point }) => point.on),
    rates: upTo(turns.rates, asOf, ({ point }) => point.on),
    symptoms: upTo(turns.symptoms, asOf, checkedOn),
    zeros: upTo(turns.zeros, asOf, on),
    ...(secondLimitOn !== undefined && secondLimitOn <= asOf && { secondLimitOn }),
    ...(secondRateOn !== undefined && secondRateOn <= asOf && { secondRateOn }),
  };
}

/** The list itself where nothing leaves it; for lists that are not in the order of the day that counts. */
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

import type { Day } from '../dates';
import type { Book } from '../history/book';
import { compare } from '../history/order';
import { duesOn } from '../repayment/due-list';

/** What fell due since a day, over all accounts: how many, how many not in time, and how many in a row in time by now. */
export type Streak = {
  readonly due: number;
  readonly late: number;
  readonly inARow: number;
};

/** Dues of (from, until]. One due on the last day that is not yet paid is neither late nor in time, and is left out. */
export function streakOf(book: Book, from: Day, until: Day): Streak {
  const dues = book.accounts
    .flatMap((history) => duesOn(history.dues, until))
    .filter((due) => due.dueOn > from && due.dueOn <= until && due.status !== 'upcoming')
    .sort((a, b) => compare(a.dueOn, b.dueOn));
  const inTime = dues.map((due) => due.status === 'paid' && !due.late);
  return {
    due: dues.length,
    late: inTime.filter((one) => !one).length,
    inARow: dues.length - 1 - inTime.lastIndexOf(false),
  };
}

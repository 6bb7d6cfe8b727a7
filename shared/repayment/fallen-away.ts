import type { Day } from '../dates';
import type { AccountHistory } from '../history/book';
import { instalmentId } from './fixed-claim';
import { scheduleOf } from './schedule';

/** An instalment that nobody owes any more, under the id that it had as an obligation. */
export type FallenAway = { readonly id: string; readonly number: number; readonly dueOn: Day };

/** What the terms of an account's loans asked for, and what closing them early, before any of it was paid, took away. */
export function fallenAway({ account, loans, dues }: AccountHistory): readonly FallenAway[] {
  const owed = new Set(dues.obligations.map(({ id }) => id));
  return loans
    .filter(({ closedOn }) => closedOn !== undefined)
    .flatMap((loan) =>
      scheduleOf(loan, account.dayCount).map(({ number, dueOn }) => ({
        id: instalmentId(loan.id, number),
        number,
        dueOn,
      })),
    )
    .filter(({ id }) => !owed.has(id));
}

import type { Day } from '../../dates';
import type { AccountHistory, Book } from '../../history/book';
import { remembered } from '../../history/memo';
import { compare } from '../../history/order';
import type { CreditEvent } from '../../records';
import { lenderKey } from './lender-key';

/** One request for credit, whatever came of it. `lender` is absent where the record names none. */
export type Application = { readonly on: Day; readonly id: string; readonly lender?: string };

/**
 * The applications on one account, in order: its loans, and its `loan-application` and `borrow-refused` events. On a day
 * that has a loan, a `loan-application` is the same request told twice and is left out; a refusal is one of its own.
 */
export const applicationsOf = remembered((history: AccountHistory): readonly Application[] => {
  const lender = lenderKey(history.account.lender);
  const loanDays = new Set(history.loans.map((loan) => loan.borrowedOn));
  const loans = history.loans.map(({ borrowedOn, id }) => ({ on: borrowedOn, id, lender }));
  const events = history.events
    .filter((event) => isApplication(event))
    .filter((event) => event.kind === 'borrow-refused' || !loanDays.has(event.on))
    .map(({ on, id }) => ({ on, id, lender }));
  return [...loans, ...events].sort(byDayThenId);
});

/** The applications of a whole book, those that name no account among them. */
export const everyApplication = remembered((book: Book): readonly Application[] =>
  [
    ...book.accounts.flatMap((history) => applicationsOf(history)),
    ...book.events.filter(isApplication).map(looseApplication),
  ].sort(byDayThenId),
);

/** Each lender's first application, in order. */
export const firstApplications = remembered((book: Book): readonly Application[] => {
  const seen = new Set<string>();
  return everyApplication(book).filter(({ lender }) => {
    if (lender === undefined || seen.has(lender)) return false;
    seen.add(lender);
    return true;
  });
});

function isApplication(event: CreditEvent): boolean {
  return event.kind === 'loan-application' || event.kind === 'borrow-refused';
}

function looseApplication(event: CreditEvent): Application {
  const { on, id, lender } = event;
  return { on, id, ...(lender === undefined ? {} : { lender: lenderKey(lender) }) };
}

function byDayThenId(a: Application, b: Application): number {
  return compare(a.on, b.on) || compare(a.id, b.id);
}

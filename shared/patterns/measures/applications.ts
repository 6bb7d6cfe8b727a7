import type { Day } from '../../dates';
import type { AccountHistory, Book } from '../../history/book';
import { remembered, rememberedAll } from '../../history/memo';
import { compare } from '../../history/order';
import type { Account, CreditEvent, Loan } from '../../records';
import { lenderKey, lenderOf } from './lender-key';

/** One request for credit, whatever came of it. `lender` is absent where the record names none. */
export type Application = { readonly on: Day; readonly id: string; readonly lender?: string };

/**
 * The applications on one account, in order: its loans, and its `loan-application` and `borrow-refused` events. On a day
 * that has a loan, a `loan-application` is the same request told twice and is left out; a refusal is one of its own.
 */
export const applicationsOf = ({ account, loans, events }: AccountHistory) =>
  applicationsBy(account)(loans)(events);

/** Known for as long as the account, its loans and its events are the same ones. */
const applicationsBy = remembered((account: Account) =>
  remembered((loans: readonly Loan[]) =>
    remembered((events: readonly CreditEvent[]) => listApplications(account, loans, events)),
  ),
);

function listApplications(
  account: Account,
  loans: readonly Loan[],
  events: readonly CreditEvent[],
): readonly Application[] {
  const lender = lenderOf(account);
  const loanDays = new Set(loans.map((loan) => loan.borrowedOn));
  const drawn = loans.map(({ borrowedOn, id }) => ({ on: borrowedOn, id, lender }));
  const asked = events
    .filter((event) => isApplication(event))
    .filter((event) => event.kind === 'borrow-refused' || !loanDays.has(event.on))
    .map(({ on, id }) => ({ on, id, lender }));
  return [...drawn, ...asked].sort(byDayThenId);
}

/** The applications of a whole book, those that name no account among them. */
export const everyApplication = remembered((book: Book): readonly Application[] =>
  joined([...book.accounts.map(applicationsOf), looseApplications(book.events)]),
);

const joined = rememberedAll((lists: readonly (readonly Application[])[]) =>
  lists.flat().sort(byDayThenId),
);

const looseApplications = remembered((events: readonly CreditEvent[]) =>
  events.filter(isApplication).map(looseApplication),
);

/** Each lender's first application, in order. */
export const firstApplications = (book: Book): readonly Application[] =>
  firstAmong(everyApplication(book));

const firstAmong = remembered((applications: readonly Application[]) => {
  const seen = new Set<string>();
  return applications.filter(({ lender }) => {
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

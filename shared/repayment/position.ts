/**
 * Where the person stands with all that is owed, as the repayments screen shows it beside the list of dues: loans with
 * what they still cost, debts as plans take them, money that found nothing to pay, what being late may cost, and the
 * months ahead. Derived on request from the book; nothing is stored.
 */
import type { Due } from '../analysis/opinions';
import { daysBetween, type Day } from '../dates';
import type { AccountHistory, Book } from '../history/book';
import { latestRate } from '../history/latest-check';
import { compare } from '../history/order';
import type { Minor } from '../money';
import { debtsOf } from './debts';
import { isOverdue } from './due-list';
import { failedDebits, type FailedDebit } from './failed-debits';
import { loanPositions, type LoanPosition } from './loan-position';
import type { Unallocated } from './obligation';
import { outlookOf, type Outlook } from './outlook';
import type { PlanDebt } from './plan';
import { averageRate } from './rate-steps';
import { estimateOverdueInterest } from './rates/overdue-interest';

/** A debt with whose it is. `used` is an account's balance with nothing agreed about it. */
export type DebtPosition = PlanDebt & {
  readonly accountId: string;
  readonly kind: 'loan' | 'bill' | 'used';
  readonly since?: Day;
};

/** What an overdue amount may have cost so far, at the multiple of the normal rate that the settings say; unverified. */
export type OverdueEstimate = { readonly dueId: string; readonly interest: Minor };

export type Position = {
  readonly asOf: Day;
  /** Those that are open, then the finished ones that are shown. */
  readonly loans: readonly LoanPosition[];
  /** How many are finished in all. */
  readonly finished: number;
  readonly debts: readonly DebtPosition[];
  readonly unallocated: readonly Unallocated[];
  readonly failed: readonly FailedDebit[];
  readonly overdue: readonly OverdueEstimate[];
  readonly outlook: Outlook;
};

/** Finished loans beyond this many are left out, the oldest first. */
const FINISHED = 50;

/** `dues` are all of the book's, as they stand on `asOf`. */
export function positionOn(book: Book, dues: readonly Due[], asOf: Day): Position {
  const loans = book.accounts.flatMap((history) => loanPositions(history, asOf));
  const finished = loans.filter(({ done }) => done);
  return {
    asOf,
    loans: [...loans.filter(({ done }) => !done), ...newest(finished)],
    finished: finished.length,
    debts: book.accounts.flatMap((history) => debtPositions(history, asOf)),
    unallocated: book.accounts
      .flatMap((history) => history.dues.unallocated)
      .filter((one) => one.on <= asOf),
    failed: book.accounts
      .flatMap((history) => failedDebits(history, asOf))
      .toSorted((a, b) => compare(b.on, a.on)),
    overdue: overdueEstimates(book, dues, asOf),
    outlook: outlookOf(book, dues, asOf),
  };
}

/** Their schedules are history: the account's own page has them. */
function newest(finished: readonly LoanPosition[]): readonly LoanPosition[] {
  return finished
    .toSorted((a, b) => (a.loan.borrowedOn < b.loan.borrowedOn ? 1 : -1))
    .slice(0, FINISHED)
    .map((position) => ({ ...position, dues: [] }));
}

function debtPositions(history: AccountHistory, asOf: Day): readonly DebtPosition[] {
  const { account, loans, bills } = history;
  return debtsOf(history, asOf).map((debt) => {
    const whose = { ...debt, accountId: account.id };
    const loan = loans.find(({ id }) => id === debt.id);
    if (loan) return { ...whose, kind: 'loan', since: loan.borrowedOn };
    const bill = bills.find(({ id }) => id === debt.id);
    return bill ? { ...whose, kind: 'bill', since: bill.dueOn } : { ...whose, kind: 'used' };
  });
}

function overdueEstimates(book: Book, dues: readonly Due[], asOf: Day): readonly OverdueEstimate[] {
  const late = dues.filter(isOverdue);
  return late.flatMap((due) => {
    const history = book.accounts.find(({ account }) => account.id === due.accountId);
    const annualRate = history && rateFor(history, due, asOf);
    if (!history || !annualRate) return [];
    const interest = estimateOverdueInterest({
      unpaid: due.amount - due.paid,
      annualRate,
      daysOverdue: daysBetween(due.dueOn, asOf),
      dayCount: history.account.dayCount,
      multiple: book.settings.overdueMultiple,
    });
    return [{ dueId: due.id, interest }];
  });
}

/** The loan's own rate over the days overdue, else the one last seen on the account. */
function rateFor(history: AccountHistory, due: Due, asOf: Day): number | undefined {
  const loan = history.loans.find(({ id }) => id === due.recordId);
  return loan ? averageRate(loan, due.dueOn, asOf) : latestRate(history, asOf);
}

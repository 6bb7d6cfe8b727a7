import type { Due } from '../../../shared/analysis/opinions';
import type { Day } from '../../../shared/dates';
import type { Minor } from '../../../shared/money';
import type { Bill, Loan } from '../../../shared/records';
import { partsOf } from '../../components/dues-between';
import { rateSteps, type RateStep } from '../../../shared/repayment/rate-steps';

export type LoanStanding = {
  readonly loan: Loan;
  /** Its instalments; those paid off more than a year ago are no longer mirrored. */
  readonly dues: readonly Due[];
  readonly total: number;
  readonly paidCount: number;
  /** What is still to be paid of its schedule, interest included. */
  readonly left: Minor;
  readonly done: boolean;
  /** A flexible loan without a due day has a balance and no schedule. */
  readonly scheduled: boolean;
  /** Whether it has instalments, or may have had some before those that are mirrored. */
  readonly hasDues: boolean;
};

export type BillStanding = { readonly bill: Bill; readonly due: Due };

/** An account's loans with what their terms ask for: the unfinished first, then the newest. */
export function loansOf(
  loans: readonly Loan[],
  dues: readonly Due[],
  asOf: Day,
): readonly LoanStanding[] {
  return loans
    .map((loan) => standingOf(loan, dues, asOf))
    .toSorted(
      (a, b) =>
        Number(a.done) - Number(b.done) || b.loan.borrowedOn.localeCompare(a.loan.borrowedOn),
    );
}

/** Those of the dues that are the loan's instalments, by number. */
export function duesOfLoan(loan: Loan, dues: readonly Due[]): readonly Due[] {
  return dues
    .filter((due) => due.recordId === loan.id)
    .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
}

export type ScheduleLine =
  { readonly kind: 'due'; readonly due: Due } | { readonly kind: 'rate'; readonly step: RateStep };

/** A loan's instalments, each new rate before the first of them that bears it. */
export function scheduleLines(loan: Loan, dues: readonly Due[]): readonly ScheduleLine[] {
  const steps = [...rateSteps(loan)];
  return dues.flatMap((due) => {
    const passed = steps.filter(({ from }) => from < due.dueOn);
    steps.splice(0, passed.length);
    return [
      ...passed.map((step) => ({ kind: 'rate', step }) as const),
      { kind: 'due', due } as const,
    ];
  });
}

/** Bills that are not paid yet, the most urgent first. */
export function openBillsOf(bills: readonly Bill[], dues: readonly Due[]): readonly BillStanding[] {
  return bills
    .flatMap((bill) => {
      const due = dues.find((one) => one.recordId === bill.id);
      return due === undefined || due.status === 'paid' ? [] : [{ bill, due }];
    })
    .toSorted((a, b) => a.due.dueOn.localeCompare(b.due.dueOn));
}

function standingOf(loan: Loan, all: readonly Due[], asOf: Day): LoanStanding {
  const dues = duesOfLoan(loan, all);
  const unpaid = dues.filter((due) => due.status !== 'paid');
  const total = dues.at(-1)?.number ?? dues.length;
  const scheduled = loan.method !== 'daily' || loan.dueOn !== undefined;
  return {
    loan,
    dues,
    total,
    paidCount: total - unpaid.length,
    left: unpaid.reduce((sum, due) => sum + due.amount - due.paid, 0),
    done:
      (loan.closedOn ?? '9999') <= asOf ||
      (scheduled && unpaid.length === 0 && loan.borrowedOn <= asOf),
    scheduled,
    hasDues:
      dues.length > 0 ||
      (scheduled && partsOf({ from: loan.borrowedOn, to: asOf }, asOf).older !== undefined),
  };
}

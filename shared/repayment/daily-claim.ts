import type { Day } from '../dates';
import type { Minor } from '../money';
import type { DayCount, Loan } from '../records';
import { accrueTo, interestOf, payInto, payoffOf, splitPayment, startAccrual } from './accrual';
import { endedBefore, instalmentObligation, type Claim } from './claim';
import type { Payment } from './obligation';

/**
 * How one payment on a `daily` loan fell. Kept beside the obligations, because a `daily` loan without a due day has none
 * and still has a balance, and because the interest part depends on the days between payments.
 */
export type DailyPayment = {
  readonly loanId: string;
  readonly repaymentId: string;
  readonly on: Day;
  readonly principal: Minor;
  readonly interest: Minor;
};

/**
 * The balance of a `daily` loan: what it takes on a day is what would pay it off on that day. Its obligation, if it has
 * a due day, is the principal with the interest that the payments leave; paid off early, exactly what was paid.
 */
export function dailyClaim(loan: Loan, dayCount: DayCount, splits: DailyPayment[]): Claim {
  const { dueOn } = loan;
  const payments: Payment[] = [];
  let accrual = startAccrual(loan, dayCount);
  const stop = (day: Day) => (dueOn !== undefined && day > dueOn ? dueOn : day);
  return {
    recordId: loan.id,
    number: 1,
    ...(dueOn === undefined ? {} : { dueOn }),
    since: loan.borrowedOn,
    owedOn: (day) => (endedBefore(loan, dueOn, day) ? 0 : payoffOf(accrueTo(accrual, stop(day)))),
    take(payment) {
      accrual = accrueTo(accrual, stop(payment.on));
      const { repaymentId, on } = payment;
      splits.push({ loanId: loan.id, repaymentId, on, ...splitPayment(accrual, payment.amount) });
      payments.push(payment);
      accrual = payInto(accrual, payment.amount);
    },
    settled: () => accrual.outstanding === 0,
    obligation() {
      if (dueOn === undefined) return undefined;
      const paid = payments.reduce((sum, payment) => sum + payment.amount, 0);
      const ended = loan.closedOn !== undefined && dueOn > loan.closedOn;
      if (ended && paid === 0) return undefined;
      const whole = ended ? accrual : accrueTo(accrual, dueOn);
      const interest = ended ? whole.interestPaid : interestOf(whole);
      const amount = ended ? paid : loan.principal + interest;
      return instalmentObligation({ loan, number: 1, dueOn, interest, amount, payments });
    },
  };
}

import type { DayCount, Loan } from '../../records';
import {
  accrueTo,
  interestOf,
  payInto,
  payoffOf,
  startAccrual,
  type DailyRepayment,
} from '../accrual';
import type { Instalment } from '../instalment';

/**
 * 随借随还: one amount on `dueOn`, with the interest that the repayments so far (in date order) leave. No interest is
 * counted past `dueOn`: what a lender adds then is an estimate of its own (`rates/overdue-interest.ts`).
 */
export function daily(
  loan: Loan,
  dayCount: DayCount,
  asPaid: readonly DailyRepayment[],
): readonly Instalment[] {
  const { dueOn } = loan;
  if (dueOn === undefined) return [];
  const paid = asPaid.reduce(
    (accrual, repayment) => {
      const then = accrueTo(accrual, repayment.on < dueOn ? repayment.on : dueOn);
      return payInto(then, Math.min(repayment.amount, payoffOf(then)));
    },
    startAccrual(loan, dayCount),
  );
  const interest = interestOf(accrueTo(paid, dueOn));
  return [{ number: 1, dueOn, principal: loan.principal, interest }];
}

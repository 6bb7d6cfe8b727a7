import type { DayCount, Loan } from '../../records';
import type { Instalment } from '../instalment';
import { roundDecimal } from '../interest';
import { interestByDays, ratePartsOf } from '../rate-steps';

/** 到期一次还本付息: everything on `dueOn`, interest by actual days whatever the day count's months say. */
export function bullet(loan: Loan, dayCount: DayCount): readonly Instalment[] {
  if (loan.dueOn === undefined) return [];
  const parts = ratePartsOf(loan, loan.borrowedOn, loan.dueOn);
  const interest = roundDecimal(interestByDays(dayCount, loan.principal, parts));
  return [{ number: 1, dueOn: loan.dueOn, principal: loan.principal, interest }];
}

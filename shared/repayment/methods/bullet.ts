import { daysBetween } from '../../dates';
import type { DayCount, Loan } from '../../records';
import type { Instalment } from '../instalment';
import { basisOf, roundDecimal } from '../interest';

/** 到期一次还本付息: everything on `dueOn`, interest by actual days whatever the day count's months say. */
export function bullet(loan: Loan, dayCount: DayCount): readonly Instalment[] {
  if (loan.dueOn === undefined) return [];
  const days = daysBetween(loan.borrowedOn, loan.dueOn);
  const interest = roundDecimal((loan.principal * loan.annualRate * days) / basisOf(dayCount));
  return [{ number: 1, dueOn: loan.dueOn, principal: loan.principal, interest }];
}

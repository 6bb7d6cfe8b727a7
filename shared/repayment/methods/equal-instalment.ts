import type { Minor } from '../../money';
import type { AnnualRate } from '../../rates';
import type { DayCount, Loan } from '../../records';
import type { Instalment } from '../instalment';
import { periodInterest, roundDecimal } from '../interest';
import { dueDaysOf } from '../periods';

/**
 * 等额本息: the same payment every month, interest on what is outstanding, the rest principal. Where the interest of a long
 * month exceeds the payment (very high rates by actual days) the instalment is that interest, and the balance waits.
 */
export function equalInstalment(loan: Loan, dayCount: DayCount): readonly Instalment[] {
  const { annualRate } = loan;
  const dueDays = dueDaysOf(loan);
  const months = dueDays.length;
  const payment = levelPayment(loan.principal, annualRate, months);
  const schedule = new Array<Instalment>(months);
  let outstanding = loan.principal;
  let from = loan.borrowedOn;
  let number = 0;
  for (const dueOn of dueDays) {
    number += 1;
    const period = { number, from, dueOn };
    const interest = roundDecimal(periodInterest({ outstanding, annualRate, period, dayCount }));
    const most = number === months ? outstanding : Math.max(payment - interest, 0);
    const principal = Math.min(most, outstanding);
    schedule[number - 1] = { number, dueOn, principal, interest };
    outstanding -= principal;
    from = dueOn;
  }
  return schedule;
}

/** The level payment in minor units, rounded half-up. */
export function levelPayment(principal: Minor, annualRate: AnnualRate, months: number): Minor {
  return months < 1 ? 0 : roundDecimal(principal * levelShare(annualRate, months));
}

/**
 * The level payment for each unit borrowed, i / (1 − (1+i)^−n), the annuity formula; 1/n at rate 0. `expm1` and `log1p`
 * keep it exact at rates next to 0.
 */
export function levelShare(annualRate: AnnualRate, months: number): number {
  const i = annualRate / 12;
  const discount = -Math.expm1(-months * Math.log1p(i));
  return discount > 0 ? i / discount : 1 / months;
}

import type { Minor } from '../../money';
import type { AnnualRate } from '../../rates';
import type { DayCount, Loan } from '../../records';
import type { Instalment } from '../instalment';
import { periodInterest, roundDecimal } from '../interest';
import { periodsOf } from '../periods';

/**
 * 等额本息: the same payment every month, interest on what is outstanding, the rest principal. Where the interest of a long
 * month exceeds the payment (very high rates by actual days) the instalment is that interest, and the balance waits.
 */
export function equalInstalment(loan: Loan, dayCount: DayCount): readonly Instalment[] {
  const { annualRate } = loan;
  const periods = periodsOf(loan);
  const payment = levelPayment(loan.principal, annualRate, periods.length);
  let outstanding = loan.principal;
  return periods.map((period) => {
    const interest = roundDecimal(periodInterest({ outstanding, annualRate, period, dayCount }));
    const last = period.number === periods.length;
    const principal = last ? outstanding : Math.min(Math.max(payment - interest, 0), outstanding);
    outstanding -= principal;
    return { number: period.number, dueOn: period.dueOn, principal, interest };
  });
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

import type { Minor } from '../../money';
import type { AnnualRate } from '../../rates';
import type { DayCount, Loan } from '../../records';
import type { Instalment } from '../instalment';
import { interestBy, roundDecimal } from '../interest';
import { dueDay, seriesOf } from '../periods';
import { interestUnder, rateOn, rateSteps } from '../rate-steps';

/**
 * 等额本息: the same payment every month, interest on what is outstanding, the rest principal. Where the interest of a long
 * month exceeds the payment (very high rates by actual days) the instalment is that interest, and the balance waits.
 *
 * A new rate sets the payment anew, over what is owed and the months that are left, from the first period that begins under
 * it. The instalment of the period in which it falls keeps its principal, and its interest is that of both parts, which is
 * how banks bill a repricing (分段计息).
 */
export function equalInstalment(loan: Loan, dayCount: DayCount): readonly Instalment[] {
  const { months = 0 } = loan;
  let rate = loan.annualRate;
  let payment = levelPayment(loan.principal, rate, months);
  // The common case takes no call and no division for each month: a fifth less time.
  const byTheMonth = dayCount === 'monthly';
  let perMonth = rate / 12;
  const interestFor = interestBy(dayCount);
  const inParts = rateSteps(loan).length > 0 ? interestUnder(loan, dayCount) : undefined;
  const series = seriesOf(loan);
  const schedule = new Array<Instalment>(months);
  let outstanding = loan.principal;
  let from = loan.borrowedOn;
  for (let number = 1; number <= months; number += 1) {
    const dueOn = dueDay(series, number);
    if (inParts && rateOn(loan, from) !== rate) {
      rate = rateOn(loan, from);
      perMonth = rate / 12;
      payment = levelPayment(outstanding, rate, months - number + 1);
    }
    const exact = byTheMonth
      ? outstanding * perMonth
      : interestFor(outstanding * rate, from, dueOn);
    const planned = roundDecimal(exact);
    const most = number === months ? outstanding : Math.max(payment - planned, 0);
    const principal = Math.min(most, outstanding);
    const interest = inParts ? roundDecimal(inParts(outstanding, from, dueOn)) : planned;
    schedule[number - 1] = { number, dueOn, principal, interest };
    outstanding -= principal;
    from = dueOn;
  }
  return schedule;
}

/** The level payment in minor units, rounded half-up. */
function levelPayment(principal: Minor, annualRate: AnnualRate, months: number): Minor {
  return months < 1 ? 0 : roundDecimal(principal * levelShare(annualRate, months));
}

/**
 * The level payment for each unit borrowed: i / (1 − (1+i)^−n), the annuity formula, written as i + i / ((1+i)^n − 1);
 * 1/n at rate 0.
 */
export function levelShare(annualRate: AnnualRate, months: number): number {
  const i = annualRate / 12;
  const growth = growthOver(months, i);
  return growth > 0 ? i + i / growth : 1 / months;
}

/** (1+i)^n − 1 by squaring. Growths add up as a + b + a·b, which stays exact at rates next to 0. */
function growthOver(months: number, i: number): number {
  let growth = 0;
  let step = i;
  for (let left = months; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) growth += step + growth * step;
    step += step + step * step;
  }
  return growth;
}

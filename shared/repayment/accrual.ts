/**
 * A balance on which simple interest accrues by actual days (随借随还). The interest so far is one rounding of the whole
 * sum of balance × days, less what was paid of it, so that paying in many small parts costs no more by rounding. A change of
 * the rate is no rounding either: the days before it keep their rate.
 */
import { daysBetween, type Day } from '../dates';
import type { Minor } from '../money';
import type { DayCount, Loan } from '../records';
import { basisOf, roundDecimal } from './interest';
import { rateSteps, type RateStep } from './rate-steps';

export type DailyRepayment = { readonly on: Day; readonly amount: Minor };

export type Accrual = {
  readonly outstanding: Minor;
  /** Σ balance × days at the present rate, up to `countedTo`. */
  readonly balanceDays: number;
  /** Σ balance × days × rate of the rates before it. */
  readonly earlier: number;
  readonly countedTo: Day;
  readonly interestPaid: Minor;
  /** Rate per day. */
  readonly dailyRate: { readonly annualRate: number; readonly basis: 365 | 360 };
  /** The changes still to come. */
  readonly steps: readonly RateStep[];
};

export function startAccrual(loan: Loan, dayCount: DayCount): Accrual {
  return {
    outstanding: loan.principal,
    balanceDays: 0,
    earlier: 0,
    countedTo: loan.borrowedOn,
    interestPaid: 0,
    dailyRate: { annualRate: loan.annualRate, basis: basisOf(dayCount) },
    steps: rateSteps(loan),
  };
}

/** Counts the days up to `day`; a day before the last counted one changes nothing. */
export function accrueTo(accrual: Accrual, day: Day): Accrual {
  const [step] = accrual.steps;
  if (step && step.from < day) return accrueTo(takeStep(countTo(accrual, step.from), step), day);
  return countTo(accrual, day);
}

function takeStep(accrual: Accrual, { rate }: RateStep): Accrual {
  const { annualRate, basis } = accrual.dailyRate;
  return {
    ...accrual,
    balanceDays: 0,
    earlier: accrual.earlier + accrual.balanceDays * annualRate,
    dailyRate: { annualRate: rate, basis },
    steps: accrual.steps.slice(1),
  };
}

function countTo(accrual: Accrual, day: Day): Accrual {
  if (day <= accrual.countedTo) return accrual;
  const days = daysBetween(accrual.countedTo, day);
  return {
    ...accrual,
    balanceDays: accrual.balanceDays + accrual.outstanding * days,
    countedTo: day,
  };
}

/** All interest so far, paid or not. */
export function interestOf(accrual: Accrual): Minor {
  const { annualRate, basis } = accrual.dailyRate;
  return roundDecimal((accrual.earlier + accrual.balanceDays * annualRate) / basis);
}

/** What would settle it on the day it is counted to. */
export function payoffOf(accrual: Accrual): Minor {
  return accrual.outstanding + interestOf(accrual) - accrual.interestPaid;
}

/** How a payment of at most `payoffOf` falls: interest first, then principal, as lenders book it. */
export function splitPayment(
  accrual: Accrual,
  amount: Minor,
): { interest: Minor; principal: Minor } {
  const interest = Math.min(amount, interestOf(accrual) - accrual.interestPaid);
  return { interest, principal: Math.min(amount - interest, accrual.outstanding) };
}

export function payInto(accrual: Accrual, amount: Minor): Accrual {
  const { interest, principal } = splitPayment(accrual, amount);
  return {
    ...accrual,
    outstanding: accrual.outstanding - principal,
    interestPaid: accrual.interestPaid + interest,
  };
}

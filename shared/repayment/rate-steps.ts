/**
 * The rate of a loan over time: the agreed one from the day it was borrowed, then each change from its day on. A day bears
 * the interest of the rate in force on it, so that a change on a due day counts from the next period on.
 */
import { daysBetween, type Day } from '../dates';
import type { Minor } from '../money';
import type { AnnualRate } from '../rates';
import type { DayCount, Loan } from '../records';
import { basisOf, interestBy } from './interest';

/** What of a loan tells its rate. */
export type Rated = Pick<Loan, 'annualRate' | 'borrowedOn' | 'rateChanges'>;

export type RateStep = { readonly from: Day; readonly rate: AnnualRate };

/** The changes in order, without those that change nothing: they must not move a rounding. */
export function rateSteps({ annualRate, rateChanges }: Rated): readonly RateStep[] {
  if (rateChanges === undefined) return none;
  return rateChanges.filter(({ rate }, index) => {
    return rate !== (rateChanges[index - 1]?.rate ?? annualRate);
  });
}

const none: readonly RateStep[] = [];

/** The rate in force on a day; before the loan was borrowed, the one it was agreed at. */
export function rateOn(loan: Rated, day: Day): AnnualRate {
  return loan.rateChanges?.findLast(({ from }) => from <= day)?.rate ?? loan.annualRate;
}

export type RatePart = { readonly rate: AnnualRate; readonly days: number };

/** The days from one day to another (not counted itself) by the rate in force on them; no days where `to` is not later. */
export function ratePartsOf(loan: Rated, from: Day, to: Day): readonly RatePart[] {
  const parts: RatePart[] = [];
  let [rate, since] = [rateOn(loan, from), from];
  for (const step of rateSteps(loan)) {
    if (step.from <= since || step.from >= to) continue;
    parts.push({ rate, days: daysBetween(since, step.from) });
    [rate, since] = [step.rate, step.from];
  }
  return [...parts, { rate, days: Math.max(0, daysBetween(since, to)) }];
}

/** The mean of the rates from one day to another, by days; where no day passes, the rate in force. */
export function averageRate(loan: Rated, from: Day, to: Day): AnnualRate {
  const [first, ...others] = ratePartsOf(loan, from, to);
  if (first === undefined || others.length === 0) return first?.rate ?? loan.annualRate;
  return weigh(1, [first, ...others]) / daysBetween(from, to);
}

/** Simple interest by actual days, in minor units, not rounded: Σ balance · rate · days / basis. */
export function interestByDays(
  dayCount: DayCount,
  balance: Minor,
  parts: readonly RatePart[],
): number {
  return weigh(balance, parts) / basisOf(dayCount);
}

/** Interest on a balance for a period of the schedule, not rounded. */
export type PeriodInterest = (balance: number, from: Day, to: Day) => number;

/**
 * How a loan's periods bear interest under a day count. Where the rate changes inside a period, each part of it bears its
 * own: by its days, and under `monthly` by its days' share of the twelfth.
 */
export function interestUnder(loan: Rated, dayCount: DayCount): PeriodInterest {
  const interestFor = interestBy(dayCount);
  if (rateSteps(loan).length === 0)
    return (balance, from, to) => interestFor(balance * loan.annualRate, from, to);
  return (balance, from, to) => {
    const parts = ratePartsOf(loan, from, to);
    if (parts.length === 1) return interestFor(balance * rateOn(loan, from), from, to);
    if (dayCount !== 'monthly') return interestByDays(dayCount, balance, parts);
    return weigh(balance, parts) / (12 * daysBetween(from, to));
  };
}

function weigh(balance: number, parts: readonly RatePart[]): number {
  return parts.reduce((sum, { rate, days }) => sum + balance * rate * days, 0);
}

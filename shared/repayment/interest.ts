import { daysBetween } from '../dates';
import { roundHalfUp, type Minor } from '../money';
import type { AnnualRate } from '../rates';
import type { DayCount } from '../records';
import type { Period } from './periods';

/** Days in a year for interest by the day: 360 for `actual/360`, else 365. */
export function basisOf(dayCount: DayCount): 365 | 360 {
  return dayCount === 'actual/360' ? 360 : 365;
}

/**
 * Interest on an unchanged balance for one period, not yet rounded: a twelfth of the yearly rate, or by the days that
 * passed.
 */
export function periodInterest(input: {
  readonly outstanding: number;
  readonly annualRate: AnnualRate;
  readonly period: Period;
  readonly dayCount: DayCount;
}): number {
  const { outstanding, annualRate, period, dayCount } = input;
  if (dayCount === 'monthly') return (outstanding * annualRate) / 12;
  const days = daysBetween(period.from, period.dueOn);
  return (outstanding * annualRate * days) / basisOf(dayCount);
}

/**
 * Rounds half-up as the decimal calculation would. In binary 30.00 yuan at 0.146 / 12 comes out a hair under 36.5 fen
 * and would round down; the nudge (a few parts in 10¹⁵) is larger than that noise and smaller than any real fraction.
 */
export function roundDecimal(value: number): Minor {
  return roundHalfUp(value * (1 + 2 ** -48));
}

/**
 * Rounds a row of amounts half-up, the last taking what rounding left of their sum. Tiny amounts that round up may use up
 * the sum before the end; the rest of the row is then 0, never negative.
 */
export function roundRow(exact: readonly number[]): readonly Minor[] {
  let left = roundDecimal(exact.reduce((sum, amount) => sum + amount, 0));
  return exact.map((amount, index) => {
    const last = index === exact.length - 1;
    const rounded = last ? left : Math.min(roundDecimal(amount), left);
    left -= rounded;
    return rounded;
  });
}

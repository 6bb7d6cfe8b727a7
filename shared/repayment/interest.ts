import { daysBetween, type Day } from '../dates';
import type { Minor } from '../money';
import type { AnnualRate } from '../rates';
import type { DayCount } from '../records';

/** Days in a year for interest by the day: 360 for `actual/360`, else 365. */
export function basisOf(dayCount: DayCount): 365 | 360 {
  return dayCount === 'actual/360' ? 360 : 365;
}

/** Of a year's interest what falls to the time from one day to another. */
export type InterestFor = (ofYear: number, from: Day, to: Day) => number;

/** How a period's share of a year's interest is found, not rounded: a twelfth, or by the days that passed. */
export function interestBy(dayCount: DayCount): InterestFor {
  if (dayCount === 'monthly') return byTheMonth;
  return dayCount === 'actual/360' ? byDaysOf360 : byDaysOf365;
}

const byTheMonth: InterestFor = (ofYear) => ofYear / 12;
const byDaysOf360: InterestFor = (ofYear, from, to) => (ofYear * daysBetween(from, to)) / 360;
const byDaysOf365: InterestFor = (ofYear, from, to) => (ofYear * daysBetween(from, to)) / 365;

/** A twelfth of a year's interest, rounded half-up: how plans reckon. */
export const monthsInterest = (balance: Minor, annualRate: AnnualRate): Minor =>
  roundDecimal((balance * annualRate) / 12);

/**
 * Rounds half-up as the decimal calculation would. In binary 30.00 yuan at 0.146 / 12 comes out a hair under 36.5 fen
 * and would round down; the nudge (about one part in 10¹⁵) is larger than the noise of a few operations, and up to some
 * ten million yuan smaller than any real fraction.
 */
export function roundDecimal(value: number): Minor {
  return value < 0 ? 0 - roundSize(-value) : roundSize(value);
}

const roundSize = (size: number): Minor => Math.floor(size * NUDGE + 0.5);

const NUDGE = 1 + 2 ** -50;

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

import { cleanRate, type AnnualRate } from '../../rates';
import { levelShare } from '../methods/equal-instalment';
import { irrOf } from './irr';
import { yearly, type RealRate } from './real-rate';

/**
 * What a flat fee a period (a fraction of the original principal) costs a year: 12 × IRR of n payments of 1/n + fee. About
 * twice the naive figure, because the fee stays while the debt falls: 12 × 0.625 % is 7.5 % in name and 13.57 % in fact.
 */
export function annualFromFlatFee(feeRatePerPeriod: number, months: number): RealRate | undefined {
  // Scaled up, since the rate does not depend on the amount.
  const scale = 1e12;
  const payment = scale / months + scale * feeRatePerPeriod;
  return yearly(irrOf(scale, Array<number>(months).fill(payment)));
}

/** The flat fee a period that costs as much as an annual rate: the level payment for each unit borrowed, less 1/n. */
export function flatFeeFromAnnual(annualRate: AnnualRate, months: number): number {
  return Math.max(0, cleanRate(levelShare(annualRate, months) - 1 / months));
}

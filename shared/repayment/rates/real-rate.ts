import type { Minor } from '../../money';
import { cleanRate, type AnnualRate } from '../../rates';
import type { Instalment } from '../instalment';
import { totalOf } from '../instalment';
import { irrOf } from './irr';

export type RealRate = {
  /** 12 × the monthly IRR: what lenders quote as the annualised rate of an instalment plan. */
  readonly nominal: AnnualRate;
  /** (1 + IRR)¹² − 1: the same with interest on interest. */
  readonly effective: AnnualRate;
};

/**
 * The yearly cost of a monthly plan from its real cash flows, fees included, on what is actually still owed, as PBOC
 * Notice [2021] No. 3 asks. Each instalment counts as one month after the one before, whatever its day. Undefined where
 * no rate fits (nothing is paid back).
 */
export function realRateOf(received: Minor, schedule: readonly Instalment[]): RealRate | undefined {
  return yearly(irrOf(received, schedule.map(totalOf)));
}

/** A rate per month to the two yearly ones. */
export function yearly(monthly: number | undefined): RealRate | undefined {
  if (monthly === undefined) return undefined;
  return {
    nominal: cleanRate(monthly * 12),
    effective: cleanRate(Math.expm1(12 * Math.log1p(monthly))),
  };
}

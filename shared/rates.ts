/**
 * A rate is a fraction per year of simple interest (单利): 0.146 is 14.6 % a year, 万分之4 a day on 365 days.
 * Lenders must show the annual rate first (PBOC Notice [2021] No. 3); screens follow that.
 */
export type AnnualRate = number;

/** The most a record holds, and so the most a form or an import takes: 400 % a year. */
export const MAX_ANNUAL_RATE = 4;

/** 万分之x a day to a yearly rate; exact to twelve decimals so that 4 gives 0.146 and not 0.14600000000000002. */
export function annualFromDaily(perTenThousand: number, basis: 365 | 360 = 365): AnnualRate {
  return cleanRate((perTenThousand * basis) / 10_000);
}

/** A yearly rate to 万分之x a day. */
export function dailyFromAnnual(rate: AnnualRate, basis: 365 | 360 = 365): number {
  return cleanRate((rate * 10_000) / basis);
}

/** Drops the noise of binary fractions beyond twelve decimals. */
export function cleanRate(rate: number): number {
  return Math.round(rate * 1e12) / 1e12;
}

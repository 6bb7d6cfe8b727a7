/**
 * A rate is a fraction per year of simple interest (单利): 0.146 is 14.6 % a year, 万分之4 a day on 365 days.
 * Lenders must show the annual rate first (PBOC Notice [2021] No. 3); screens follow that.
 */
export type AnnualRate = number;

/** The most a record holds, and so the most a form or an import takes: 400 % a year. */
export const MAX_ANNUAL_RATE = 4;

/**
 * Interest beyond 36 % a year was void by the Supreme People's Court's rules on private lending of 2015 (法释〔2015〕18号,
 * article 26), and has stayed the line that lenders keep below; the 2025 notice on lending through platforms asks for
 * 24 %. A rate above it is more often one that was read in the wrong unit.
 */
const MOST_USUAL = 0.36;
/** A daily rate of 0.04 % taken for a yearly one. That hardly a lender asks for less is our choice. */
const LEAST_USUAL = 0.01;

/** Whether a yearly rate is one that few lenders have, and probably read in the wrong unit; 0 is a rate of its own. */
export function oddity(rate: AnnualRate): 'high-rate' | 'low-rate' | undefined {
  if (rate > MOST_USUAL) return 'high-rate';
  return rate > 0 && rate < LEAST_USUAL ? 'low-rate' : undefined;
}

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

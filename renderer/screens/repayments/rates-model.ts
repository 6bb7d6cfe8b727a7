/** What the rate tools compute from typed text. Nothing here throws: what cannot be read has no answer. */
import type { Day } from '../../../shared/dates';
import { parseMinor } from '../../../shared/money';
import { dailyFromAnnual, MAX_ANNUAL_RATE, type AnnualRate } from '../../../shared/rates';
import { fourMethods, MOST_MONTHS, type MethodCost } from '../../../shared/repayment/four-methods';
import { annualFromFlatFee, flatFeeFromAnnual } from '../../../shared/repayment/rates/flat-fee';
import { yearly } from '../../../shared/repayment/rates/real-rate';
import { readDecimal, readWhole } from '../../components/read-number';
import { rateOf } from '../log/drafts/typed';

export type LoanText = {
  readonly principal: string;
  readonly rate: string;
  readonly months: string;
};

/** The four methods for a loan as typed; undefined where a field makes no sense. */
export function methodsFor(
  { principal, rate, months }: LoanText,
  borrowedOn: Day,
): { readonly principal: number; readonly costs: readonly MethodCost[] } | undefined {
  const minor = parseMinor(principal);
  const annualRate = percentOf(rate);
  const count = monthsOf(months);
  if (minor === undefined || minor <= 0 || annualRate === undefined || count === undefined)
    return undefined;
  return {
    principal: minor,
    costs: fourMethods({ principal: minor, annualRate, months: count, borrowedOn }),
  };
}

export type ConverterField = 'annual' | 'daily' | 'fee';

export type ConverterTerms = { readonly basis: 365 | 360; readonly months: number };

/** The annual rate that a text in one of the fields means; undefined for what is no rate up to 400 %. */
export function annualOf(
  field: ConverterField,
  text: string,
  { basis, months }: ConverterTerms,
): AnnualRate | undefined {
  const annual = {
    annual: () => rateOf({ text, unit: 'year' }, basis),
    daily: () => rateOf({ text, unit: 'day' }, basis),
    fee: () => annualOfFee(text, months),
  }[field]();
  return annual === undefined || annual < 0 || annual > MAX_ANNUAL_RATE ? undefined : annual;
}

/** How a field shows an annual rate: up to four decimals, without trailing zeros. */
export function textOf(
  field: ConverterField,
  annual: AnnualRate,
  { basis, months }: ConverterTerms,
): string {
  const value = {
    annual: () => annual * 100,
    daily: () => dailyFromAnnual(annual, basis),
    fee: () => flatFeeFromAnnual(annual, months) * 100,
  }[field]();
  return String(Math.round(value * 1e4) / 1e4);
}

/** The same with interest on interest, month by month. */
export const compounded = (annual: AnnualRate): number => yearly(annual / 12)?.effective ?? annual;

/** Months as typed, from 1 to 360. */
export function monthsOf(text: string): number | undefined {
  const value = readWhole(text);
  return value !== undefined && value >= 1 && value <= MOST_MONTHS ? value : undefined;
}

function annualOfFee(text: string, months: number): AnnualRate | undefined {
  const fee = readDecimal(text.replace(/[%％]\s*$/u, ''));
  return fee === undefined ? undefined : annualFromFlatFee(fee / 100, months)?.nominal;
}

function percentOf(text: string): AnnualRate | undefined {
  const rate = rateOf({ text, unit: 'year' }, 365);
  return rate === undefined || rate > MAX_ANNUAL_RATE ? undefined : rate;
}

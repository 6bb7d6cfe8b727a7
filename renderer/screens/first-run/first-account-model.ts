import type { Draft } from '../../../shared/ipc/contract';
import type { Locale } from '../../../shared/locales';
import type { Day } from '../../../shared/dates';
import type { Minor } from '../../../shared/money';
import { draftAccountOf } from '../../../shared/presets/draft-account';
import type { Product } from '../../../shared/records';
import { noRate, rateOf, type RateBasis, type RateText } from '../log/drafts/typed';

/** The products offered, the commonest first; the same names as the records have. */
export const offeredProducts: readonly Product[] = [
  'huabei',
  'jiebei',
  'credit-card',
  'weilidai',
  'baitiao',
  'jintiao',
  'bank-loan',
  'other',
];

export type FirstAccountValues = {
  readonly product: Product;
  readonly name: string;
  readonly lender: string;
  readonly limit: Minor | undefined;
  readonly available: Minor | undefined;
  readonly rate: RateText;
  readonly dueDay: number | undefined;
};

/** What the form holds once a product is picked. */
export function valuesFor(product: Product, locale: Locale): FirstAccountValues {
  const { name, lender, dueDay } = draftAccountOf(product, locale);
  const rate = noRate('day');
  return { product, name, lender, dueDay, rate, limit: undefined, available: undefined };
}

/** The account as a draft: the preset's fields with what the person changed. */
export function accountDraft(values: FirstAccountValues, locale: Locale): Draft {
  const { dueDay: _, ...preset } = draftAccountOf(values.product, locale);
  return {
    ...preset,
    type: 'account',
    name: values.name.trim(),
    lender: values.lender.trim(),
    ...(values.dueDay === undefined ? {} : { dueDay: values.dueDay }),
  };
}

/** How a daily rate of the product is turned into a yearly one. */
export const basisFor = (product: Product, locale: Locale): RateBasis =>
  draftAccountOf(product, locale).dayCount === 'actual/360' ? 360 : 365;

/** True for a rate that cannot be read: saved as it is, it would be lost without a word. */
export const isRateUnread = ({ rate }: FirstAccountValues): boolean =>
  rate.text.trim() !== '' && rateOf(rate, 365) === undefined;

/** The first check as a draft; undefined when no figure was given. */
export function checkDraft(
  values: FirstAccountValues,
  about: { readonly accountId: string; readonly on: Day; readonly basis: RateBasis },
): Draft | undefined {
  const { limit, available } = values;
  const { basis, ...where } = about;
  const annualRate = rateOf(values.rate, basis);
  if (limit === undefined && available === undefined && annualRate === undefined) return undefined;
  return {
    type: 'check',
    ...where,
    symptoms: [],
    ...(annualRate === undefined ? {} : { annualRate }),
    ...(limit === undefined ? {} : { totalLimit: limit }),
    ...(available === undefined ? {} : { availableLimit: available }),
  };
}

/** A day of the month from what was typed: undefined for an empty field, `null` for what is none. */
export function readDayOfMonth(text: string): number | undefined | null {
  if (text.trim() === '') return undefined;
  const day = Number(text);
  return Number.isInteger(day) && day >= 1 && day <= 31 ? day : null;
}

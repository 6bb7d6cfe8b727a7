import type { Draft } from '../../../shared/ipc/contract';
import type { Locale } from '../../../shared/locales';
import type { Day } from '../../../shared/dates';
import type { Minor } from '../../../shared/money';
import { MAX_ANNUAL_RATE } from '../../../shared/rates';
import { draftAccountOf } from '../../../shared/presets/draft-account';
import type { Product, Symptom } from '../../../shared/records';
import { readDayOfMonth } from '../../components/read-number';
import { rateFor, rateUnitOf } from '../log/drafts/form-model';
import { noRate, rateOf, type RateBasis, type RateText } from '../log/drafts/typed';
import { questionsOf, type Question } from '../log/questions';

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
  readonly symptoms: Symptom[];
  readonly dueDay: string;
};

/** What the form holds once a product is picked. */
export function valuesFor(product: Product, locale: Locale): FirstAccountValues {
  const { name, lender, dueDay } = draftAccountOf(product, locale);
  const rate = noRate(rateUnitOf({ product }));
  const day = dueDay === undefined ? '' : String(dueDay);
  const unseen = { limit: undefined, available: undefined, symptoms: [] };
  return { product, name, lender, dueDay: day, rate, ...unseen };
}

/** Another product picked: what was typed stays, the rest follows the new one. */
export function changeProduct(
  values: FirstAccountValues,
  product: Product,
  locale: Locale,
): FirstAccountValues {
  const before = valuesFor(values.product, locale);
  const after = valuesFor(product, locale);
  const typed = (name: 'name' | 'lender' | 'dueDay') =>
    values[name] === before[name] ? after[name] : values[name];
  return {
    ...values,
    product,
    name: typed('name'),
    lender: typed('lender'),
    dueDay: typed('dueDay'),
    rate: rateFor(values.rate, { product }),
  };
}

/** The account as a draft: the preset's fields with what the person changed. */
export function accountDraft(values: FirstAccountValues, locale: Locale): Draft {
  const { dueDay: _, ...preset } = draftAccountOf(values.product, locale);
  const dueDay = readDayOfMonth(values.dueDay);
  return {
    ...preset,
    type: 'account',
    name: values.name.trim(),
    lender: values.lender.trim(),
    ...(dueDay === undefined ? {} : { dueDay }),
  };
}

/** How a daily rate of the product is turned into a yearly one. */
export const basisFor = (product: Product, locale: Locale): RateBasis =>
  draftAccountOf(product, locale).dayCount === 'actual/360' ? 360 : 365;

/** True for a rate that cannot be read, or is more than a record holds: the account would be saved without its check. */
export function isRateUnread({ rate }: FirstAccountValues): boolean {
  const annualRate = rateOf(rate, 365);
  return rate.text.trim() !== '' && (annualRate === undefined || annualRate > MAX_ANNUAL_RATE);
}

/** True for a due day that is no day of a month, likewise. */
export const isDueDayUnread = ({ dueDay }: FirstAccountValues): boolean =>
  dueDay.trim() !== '' && readDayOfMonth(dueDay) === undefined;

/** What the log would ask about the first check. */
export function firstQuestions(
  values: FirstAccountValues,
  about: { readonly on: Day; readonly basis: RateBasis },
): readonly Question[] {
  const check = checkDraft(values, { ...about, accountId: '' });
  if (check === undefined) return [];
  return questionsOf('check', check, { asOf: about.on, records: [], dues: [] });
}

/** The first check as a draft; undefined when nothing was seen. */
export function checkDraft(
  values: FirstAccountValues,
  about: { readonly accountId: string; readonly on: Day; readonly basis: RateBasis },
): Draft | undefined {
  const { limit, available, symptoms } = values;
  const { basis, ...where } = about;
  const annualRate = rateOf(values.rate, basis);
  const isBlank = [limit, available, annualRate].every((figure) => figure === undefined);
  if (isBlank && symptoms.length === 0) return undefined;
  return {
    type: 'check',
    ...where,
    symptoms,
    ...(annualRate === undefined ? {} : { annualRate }),
    ...(limit === undefined ? {} : { totalLimit: limit }),
    ...(available === undefined ? {} : { availableLimit: available }),
  };
}

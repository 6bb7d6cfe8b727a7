import type { Draft } from '../../../shared/ipc/contract';
import type { Locale } from '../../../shared/locales';
import type { Day } from '../../../shared/dates';
import type { Minor } from '../../../shared/money';
import { draftAccountOf } from '../../../shared/presets/draft-account';
import type { Product } from '../../../shared/records';

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
  readonly dueDay: number | undefined;
};

/** What the form holds once a product is picked. */
export function valuesFor(product: Product, locale: Locale): FirstAccountValues {
  const { name, lender, dueDay } = draftAccountOf(product, locale);
  return { product, name, lender, dueDay, limit: undefined, available: undefined };
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

/** The first check as a draft; undefined when no figure was given. */
export function checkDraft(
  values: FirstAccountValues,
  about: { readonly accountId: string; readonly on: Day },
): Draft | undefined {
  const { limit, available } = values;
  if (limit === undefined && available === undefined) return undefined;
  return {
    type: 'check',
    ...about,
    symptoms: [],
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

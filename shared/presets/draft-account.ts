import { presets as english } from '../locales/en/presets';
import type { Locale } from '../locales/index';
import { presets as chinese } from '../locales/zh-CN/presets';
import type { Account, Product } from '../records';
import { presetOf } from './registry';

/** The fields of an account form. `lender` is empty where the product does not say who lends. */
export type AccountDraft = Pick<
  Account,
  'name' | 'product' | 'lender' | 'currency' | 'revolving' | 'checkEveryDays' | 'dayCount'
> &
  Partial<Pick<Account, 'statementDay' | 'dueDay' | 'prepaymentSavesInterest'>>;

/**
 * An account of this product as its form first shows it. The name and the lender are in the person's language, because
 * they are what the person calls them.
 */
export function draftAccountOf(product: Product, locale: Locale): AccountDraft {
  const preset = presetOf(product);
  const texts = locale === 'zh-CN' ? chinese : english;
  const { statementDay, dueDay, prepaymentSavesInterest: saves } = preset;
  return {
    name: texts.names[product],
    product,
    lender: texts.lenders[product],
    currency: 'CNY',
    revolving: preset.revolving,
    checkEveryDays: preset.checkEveryDays,
    dayCount: preset.dayCount,
    ...(statementDay ? { statementDay: statementDay.value } : {}),
    ...(dueDay ? { dueDay: dueDay.value } : {}),
    ...(saves ? { prepaymentSavesInterest: saves.value } : {}),
  };
}

import type { Locale } from '../locales';
import { presetOf } from '../presets';
import type { AccountDraft } from '../presets/draft-account';
import { draftAccountOf } from '../presets/draft-account';
import type { AnnualRate } from '../rates';
import { annualFromDaily } from '../rates';
import type { Product } from '../records';
import type { DraftGroup } from './groups';

/** 万分之4 a day, the rate most often quoted for loans of this kind. */
const COMMON_DAILY = 4;

/** The account that an import opens for a group which none fits: the product's preset, named after the bill's lender. */
export function newAccountFor(group: DraftGroup, locale: Locale): AccountDraft {
  const preset = draftAccountOf(group.product, locale);
  const { account } = group;
  if (account !== undefined && account !== '') {
    const name = account.slice(0, 80);
    return { ...preset, name, lender: preset.lender === '' ? name : preset.lender };
  }
  const card = group.card === undefined ? '' : ` ${group.card}`;
  if (group.lender === undefined)
    return {
      ...preset,
      name: `${preset.name}${card}`,
      lender: preset.lender === '' ? preset.name : preset.lender,
    };
  const gap = locale === 'zh-CN' ? '' : ' ';
  const name = group.product === 'other' ? group.lender : `${group.lender}${gap}${preset.name}`;
  return { ...preset, name: `${name}${card}`, lender: group.lender };
}

/** A starting point for the person to correct: the middle of what the preset knows, never shown as what was agreed. */
export function typicalRateOf(product: Product): AnnualRate {
  const range = presetOf(product).dailyRates?.value;
  return annualFromDaily(range ? (range.from + range.to) / 2 : COMMON_DAILY);
}

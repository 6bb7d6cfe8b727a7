import { describe, expect, it } from 'vitest';
import { presets as english } from '../../../shared/locales/en/presets';
import { locales } from '../../../shared/locales/index';
import { presets as chinese } from '../../../shared/locales/zh-CN/presets';
import { draftAccountOf } from '../../../shared/presets/draft-account';
import { presetOf } from '../../../shared/presets/index';
import { accountSchema, products } from '../../../shared/records/account';

const stamps = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' };
const id = '018f0000-0000-7000-8000-000000000001';

describe.each(products)('the preset of %s', (product) => {
  const preset = presetOf(product);

  it('is its own, dated, and offers a method and a term', () => {
    expect(preset).toMatchObject({ product, asOf: '2026-11-21' });
    expect(preset.methods.value.length * preset.terms.value.length).toBeGreaterThan(0);
  });

  it('names a grace period for cards alone, and says so where there is none', () => {
    const { notes } = preset;
    expect(notes.includes('grace')).toBe(product === 'credit-card');
    const told = ['grace', 'noGrace', 'readContract'] as const;
    expect(told.some((note) => notes.includes(note))).toBe(true);
  });

  it.each(locales)('drafts an account in %s that needs at most a lender', (locale) => {
    const draft = draftAccountOf(product, locale);
    const filled = { ...draft, lender: draft.lender || 'Some bank' };
    expect(accountSchema.safeParse({ id, type: 'account', ...stamps, ...filled })).toMatchObject({
      success: true,
      data: filled,
    });
  });
});

describe('a drafted account', () => {
  it('is named as the person would, in their language', () => {
    expect([draftAccountOf('jiebei', 'zh-CN').name, draftAccountOf('jiebei', 'en').name]).toEqual([
      '借呗',
      'Jiebei',
    ]);
  });

  it('takes over the known days of the month', () => {
    expect(draftAccountOf('huabei', 'zh-CN')).toMatchObject({ statementDay: 1, dueDay: 10 });
  });

  it('leaves open whether prepaying saves interest where that depends on the plan', () => {
    expect(draftAccountOf('jintiao', 'zh-CN')).not.toHaveProperty('prepaymentSavesInterest');
  });

  it('leaves the lender of a card to the person', () => {
    expect(draftAccountOf('credit-card', 'zh-CN').lender).toBe('');
  });
});

describe('微粒贷', () => {
  it('is debited in the early hours', () => {
    expect(presetOf('weilidai')).toMatchObject({ debitedEarly: { value: true } });
  });
});

describe('the texts', () => {
  it('name every product and note in both languages', () => {
    expect(Object.keys(english.notes).sort()).toEqual(Object.keys(chinese.notes).sort());
    expect(Object.keys(english.names)).toEqual(Object.keys(chinese.names));
  });
});

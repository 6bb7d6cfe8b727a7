import { describe, expect, it } from 'vitest';
import {
  accountDraft,
  changeProduct,
  checkDraft,
  offeredProducts,
  firstQuestions,
  isDueDayUnread,
  isRateUnread,
  valuesFor,
} from '../../../../renderer/screens/first-run/first-account-model';
import { strengthOf } from '../../../../renderer/screens/first-run/passphrase-strength';
import {
  offeredProtections,
  passphraseProblem,
} from '../../../../renderer/screens/first-run/protection-model';
import { products } from '../../../../shared/records/account';
import { parseRecord } from '../../../../shared/records/parse';

const identity = {
  id: '018f0000-0000-7000-8000-000000000001',
  createdAt: '2026-11-21T00:00:00.000Z',
  updatedAt: '2026-11-21T00:00:00.000Z',
};

describe('protection', () => {
  it('offers the keychain only where there is one', () => {
    expect([offeredProtections(true), offeredProtections(false)]).toEqual([
      ['keychain', 'passphrase', 'none'],
      ['passphrase', 'none'],
    ]);
  });

  it.each([
    ['seven chars', '1234567', '1234567', { field: 'first', code: 'short' }],
    ['two that differ', 'long enough', 'long enouhg', { field: 'second', code: 'differs' }],
    ['two alike', 'long enough', 'long enough', undefined],
  ])('judges %s', (_what, first, second, problem) => {
    expect(passphraseProblem(first, second)).toEqual(problem);
  });

  it.each([
    ['12345678', 'weak'],
    ['aaaaaaaaaaaaaaaa', 'weak'],
    ['password', 'weak'],
    ['correct hors', 'fair'],
    ['four unrelated little words', 'strong'],
    ['春眠不觉晓处处', 'fair'],
  ])('calls %j %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength);
  });
});

describe('the first account', () => {
  it('can be any product', () => {
    expect([...offeredProducts].sort()).toEqual([...products].sort());
  });

  it('takes the rate as the product’s lender quotes it', () => {
    const values = valuesFor('bank-loan', 'zh-CN');
    const typed = { ...values, rate: { ...values.rate, text: '3.6' } };
    const about = { accountId: identity.id, on: '2026-11-21', basis: 365 } as const;
    expect(checkDraft(typed, about)).toMatchObject({ annualRate: 0.036 });
    expect(valuesFor('jiebei', 'zh-CN').rate.unit).toBe('day');
  });

  it('keeps what was typed when another product is picked, and the same one again', () => {
    const typed = {
      ...valuesFor('huabei', 'zh-CN'),
      lender: '示例银行',
      limit: 1_200_000,
      available: 0,
      rate: { text: '4', unit: 'day' } as const,
    };
    expect(changeProduct(typed, 'huabei', 'zh-CN')).toEqual(typed);
    expect(changeProduct(typed, 'bank-loan', 'zh-CN')).toEqual({
      ...typed,
      product: 'bank-loan',
      name: '银行贷款',
      dueDay: '',
    });
  });

  it('takes name, lender, due day and unit from another product where nothing was typed', () => {
    const begun = valuesFor('huabei', 'zh-CN');
    expect(changeProduct(begun, 'bank-loan', 'zh-CN')).toEqual(valuesFor('bank-loan', 'zh-CN'));
    const typed = { ...begun, dueDay: '15' };
    expect(changeProduct(typed, 'bank-loan', 'zh-CN').dueDay).toBe('15');
  });

  it.each(['zh-CN', 'en'] as const)('is a record that the ledger takes, in %s', (locale) => {
    const values = { ...valuesFor('huabei', locale), lender: 'L' };
    expect(parseRecord({ ...identity, ...accountDraft(values, locale) })).toMatchObject({
      ok: true,
    });
  });

  it('has no due day when the person empties the field', () => {
    const values = { ...valuesFor('huabei', 'en'), dueDay: '' };
    expect(accountDraft(values, 'en')).not.toHaveProperty('dueDay');
  });

  it('comes with a check that says what looked wrong on the page', () => {
    const about = { accountId: identity.id, on: '2026-11-21', basis: 365 } as const;
    const frozen = { ...valuesFor('huabei', 'en'), symptoms: ['limit-frozen' as const] };
    expect(checkDraft(frozen, about)).toMatchObject({ symptoms: ['limit-frozen'] });
    expect(checkDraft(valuesFor('huabei', 'en'), about)).toBeUndefined();
  });

  it('comes with a check that holds only what was seen', () => {
    const values = { ...valuesFor('huabei', 'en'), limit: 1_200_000 };
    expect(checkDraft(values, { accountId: identity.id, on: '2026-11-21', basis: 365 })).toEqual({
      type: 'check',
      accountId: identity.id,
      on: '2026-11-21',
      symptoms: [],
      totalLimit: 1_200_000,
    });
  });

  it('comes with no check when nothing was seen', () => {
    const values = valuesFor('huabei', 'en');
    expect(
      checkDraft(values, { accountId: identity.id, on: '2026-11-21', basis: 365 }),
    ).toBeUndefined();
  });

  it.each([
    ['', undefined],
    ['31', 31],
    ['15号', 15],
    ['１５日', 15],
  ])('takes the due day %j', (dueDay, day) => {
    const values = { ...valuesFor('jiebei', 'zh-CN'), dueDay };
    expect([isDueDayUnread(values), accountDraft(values, 'zh-CN')['dueDay']]).toEqual([false, day]);
  });

  it.each(['0', '32', '1.5', 'last'])('is not saved with the due day %j', (dueDay) => {
    expect(isDueDayUnread({ ...valuesFor('jiebei', 'zh-CN'), dueDay })).toBe(true);
  });

  it.each(['4%x', '401%', '1200'])('is not saved with the rate %s', (text) => {
    const values = { ...valuesFor('jiebei', 'zh-CN'), rate: { text, unit: 'day' } as const };
    expect(isRateUnread(values)).toBe(true);
  });

  it('is asked about what the log would ask about', () => {
    const values = {
      ...valuesFor('jiebei', 'zh-CN'),
      limit: 1_500_000,
      available: 2_000_000,
      rate: { text: '53', unit: 'year' } as const,
    };
    const asked = firstQuestions(values, { on: '2026-11-21', basis: 365 });
    expect(asked.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'availableLimit available-above-total',
      'annualRate high-rate',
    ]);
  });

  it('is asked nothing about while no figure was given', () => {
    const values = valuesFor('jiebei', 'zh-CN');
    expect(firstQuestions(values, { on: '2026-11-21', basis: 365 })).toEqual([]);
  });
});

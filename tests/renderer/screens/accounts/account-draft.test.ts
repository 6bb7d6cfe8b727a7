import { describe, expect, it } from 'vitest';
import {
  changeProduct,
  draftOf,
  isNameTaken,
  readAccount,
  valuesOf,
  valuesOfPreset,
} from '../../../../renderer/screens/accounts/account-draft';
import { products } from '../../../../shared/records/account';
import { accountRow, idOf } from '../log/samples';

describe('an account from a preset', () => {
  it.each(products)('of %s needs at most a lender to be saved', (product) => {
    const values = valuesOfPreset(product, 'zh-CN');
    const { issues } = readAccount({ ...values, lender: values.lender || '某银行' });
    expect(issues).toEqual([]);
  });

  it('says that a lender is missing, at the lender', () => {
    const { issues } = readAccount({ ...valuesOfPreset('credit-card', 'zh-CN'), lender: ' ' });
    expect(issues).toEqual([{ path: 'lender', code: 'required' }]);
  });

  it('keeps what was typed when another product is picked', () => {
    const typed = { ...valuesOfPreset('jiebei', 'zh-CN'), name: '我的借呗', dueDay: '12' };
    expect(changeProduct(typed, 'weilidai', 'zh-CN')).toMatchObject({
      product: 'weilidai',
      name: '我的借呗',
      dueDay: '12',
      lender: valuesOfPreset('weilidai', 'zh-CN').lender,
    });
  });

  it('takes the new product’s name where none was typed', () => {
    const start = valuesOfPreset('jiebei', 'en');
    expect(changeProduct(start, 'huabei', 'en').name).toBe(valuesOfPreset('huabei', 'en').name);
  });
});

describe('a day of the month', () => {
  it.each([
    ['10', 10],
    ['10号', 10],
    ['10日', 10],
    ['２５', 25],
  ])('%s is read as %i', (dueDay, day) => {
    const values = { ...valuesOfPreset('jiebei', 'zh-CN'), dueDay };
    expect(readAccount(values).draft['dueDay']).toBe(day);
  });

  it.each([['32'], ['0'], ['last']])('%s is refused with what can be filled in', (dueDay) => {
    const { issues } = readAccount({ ...valuesOfPreset('jiebei', 'zh-CN'), dueDay });
    expect(issues).toEqual([{ path: 'dueDay', code: 'not-a-day-of-month' }]);
  });
});

describe('how often to look', () => {
  it.each([['0'], ['400'], ['monthly']])('%s is refused with what can be filled in', (text) => {
    const values = { ...valuesOfPreset('jiebei', 'zh-CN'), checkEveryDays: text };
    expect(readAccount(values).issues).toEqual([
      { path: 'checkEveryDays', code: 'not-an-interval' },
    ]);
  });
});

it.each([[''], ['X'], ['元'], ['ABC']])('%j is refused as a currency by name', (currency) => {
  const { issues } = readAccount({ ...valuesOfPreset('jiebei', 'zh-CN'), currency });
  expect(issues).toEqual([{ path: 'currency', code: 'not-a-currency' }]);
});

it('a name that is too long is said to be', () => {
  const values = { ...valuesOfPreset('jiebei', 'zh-CN'), name: '借'.repeat(200) };
  expect(readAccount(values).issues).toEqual([{ path: 'name', code: 'too-long' }]);
});

describe('an account that is edited', () => {
  it('is the same when it is saved unchanged', () => {
    const account = {
      ...accountRow(1).account,
      limitGroup: 'shared',
      statementDay: 5,
      prepaymentSavesInterest: false,
      note: 'n',
    };
    expect(readAccount(valuesOf(account)).draft).toEqual(draftOf(account));
  });

  it('leaves identity, times and source to main', () => {
    const { account } = accountRow(1);
    expect(Object.keys(draftOf({ ...account, source: { kind: 'demo' } }))).not.toEqual(
      expect.arrayContaining(['id', 'createdAt', 'updatedAt', 'source']),
    );
  });
});

describe('a name', () => {
  it('is taken when another account has it, but not by its own', () => {
    const rows = [accountRow(1)];
    expect([
      isNameTaken(' account 1', rows, undefined),
      isNameTaken('account 1', rows, idOf(1)),
    ]).toEqual([true, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { importRecords } from '../../../shared/importers/import-records';
import { importReport } from '../../../shared/importers/import-report';
import { proposeImport } from '../../../shared/importers/propose';
import { meituan } from '../../fixtures/bills/wallets';
import { parseText, verdictsOf } from './read';

const row = (fields: Readonly<Record<number, string>> = {}) => {
  const plain = [
    '2025-02-12 20:59:12',
    '2025-02-12 20:59:20',
    '还款',
    '【美团月付】主动还款2025年3月账单',
    '支出',
    '示例银行储蓄卡(0000)',
    '¥48.14',
    '¥48.12',
    '"25021211100401670000000001\t"',
    '"2502_1\t"',
    '/',
  ];
  return plain.map((cell, index) => fields[index] ?? cell).join(',');
};

const empty = { accounts: [], records: [] };

describe('the Meituan bill', () => {
  it('takes the debt paid off as the amount, and keeps the cash beside it', () => {
    const bill = parseText(meituan([row()]));
    expect(bill).toMatchObject({ format: 'meituan', declaredRows: 1 });
    expect(bill.drafts).toEqual([
      {
        line: 21,
        type: 'repayment',
        product: 'other',
        lender: '美团月付',
        on: '2025-02-12',
        amount: 4814,
        cashPaid: 4812,
        outcome: 'succeeded',
        externalId: 'meituan:25021211100401670000000001',
        billingMonth: '2025-03',
        paidFrom: '示例银行储蓄卡(0000)',
      },
    ]);
  });

  it('writes both into the record, so that nothing seems left to pay', () => {
    const bill = parseText(meituan([row()]));
    const proposal = proposeImport(bill, empty, {});
    const records = importRecords(proposal, {
      importId: 'i',
      now: '2025-03-01T00:00:00.000Z',
      newId: () => 'x',
    });
    expect(records[1]).toMatchObject({ amount: 4814, note: '2025-03 实付 48.12' });
    expect(importReport(bill, proposal).records[0]).toMatchObject({ amount: 4814, cashPaid: 4812 });
  });

  it.each([
    ['a purchase on 月付', row({ 2: '支付', 3: '奶茶', 5: '美团月付' }), 'left purchase'],
    ['a refund to 月付', row({ 2: '退款', 3: '奶茶', 4: '收入', 5: '美团月付' }), 'left refund'],
    ['a repayment of something else', row({ 3: '某贷还款' }), 'unsure wording'],
    ['a repayment that has not succeeded yet', row({ 1: '' }), 'unsure status'],
    ['a loan', row({ 2: '放款', 3: '某贷' }), 'unsure wording'],
  ])('judges %s', (_, line, verdict) => {
    expect(verdictsOf(parseText(meituan([line])))).toEqual([verdict]);
  });

  it('knows the payment again that a person noted by its cash', () => {
    const at = '2025-03-01T00:00:00.000Z';
    const base = { createdAt: at, updatedAt: at };
    const account = {
      ...base,
      id: 'a',
      type: 'account' as const,
      name: '美团月付',
      product: 'other' as const,
      lender: '美团',
      currency: 'CNY',
      revolving: true,
      checkEveryDays: 30,
      dayCount: 'monthly' as const,
    };
    const noted = {
      ...base,
      id: 'r',
      type: 'repayment' as const,
      accountId: 'a',
      paidOn: '2025-02-12',
      amount: 4812,
      outcome: 'succeeded' as const,
    };
    const existing = { accounts: [account], records: [account, noted] };
    const { already } = proposeImport(parseText(meituan([row()])), existing, {});
    expect(already).toEqual([{ line: 21, reason: 'same-payment', recordId: 'r' }]);
  });
});

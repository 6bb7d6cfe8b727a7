import { describe, expect, it } from 'vitest';
import { accountLabels } from '../../../renderer/components/account-labels';
import { accountRow } from '../screens/log/samples';

const row = (n: number, name: string, lender: string) => {
  const { account, ...rest } = accountRow(n);
  return { ...rest, account: { ...account, name, lender } };
};
const said = (...args: Parameters<typeof accountLabels>) => [...accountLabels(...args).values()];

describe('accounts are told apart', () => {
  const bank = [row(1, '信用卡', '甲银行'), row(2, '信用卡', '乙银行'), row(3, '花呗', '蚂蚁')];

  it('by their names, and by their lenders where several have the name', () => {
    expect(said(bank)).toEqual(['信用卡 · 甲银行', '信用卡 · 乙银行', '花呗']);
  });

  it('by a number where they share both, the oldest without one', () => {
    const twins = accountLabels([row(5, '花呗', '蚂蚁'), row(4, '花呗', '蚂蚁')]);
    expect([twins.get(row(4, '', '').id), twins.get(row(5, '', '').id)]).toEqual([
      '花呗 · 蚂蚁',
      '花呗 · 蚂蚁 (2)',
    ]);
  });

  it('with the lender wherever it is wanted, unless the name holds it', () => {
    const one = [row(1, '花呗', '蚂蚁'), row(2, '甲银行信用卡', '甲银行')];
    expect(said(one, { withLender: true })).toEqual(['花呗 · 蚂蚁', '甲银行信用卡']);
  });
});

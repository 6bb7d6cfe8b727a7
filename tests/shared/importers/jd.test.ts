import { describe, expect, it } from 'vitest';
import { jd } from '../../fixtures/bills/wallets';
import { parseText, verdictsOf } from './read';

const row = (fields: Readonly<Record<number, string>> = {}) => {
  const plain = [
    '2024-01-15 14:00:00\t',
    '京东白条',
    '白条还款-1月',
    '500.00',
    '示例银行储蓄卡(0000)',
    '还款成功',
    '不计收支',
    '',
    '100000000001\t',
    '\t',
    ' ',
  ];
  return plain.map((cell, index) => fields[index] ?? cell).join(',');
};

describe('the JD bill', () => {
  it.each([
    ['白条, paid off', row(), 'repayment succeeded baitiao'],
    [
      '白条, by the other status',
      row({ 1: '京东金融', 2: '白条主动还款', 5: '交易成功', 7: '白条' }),
      'repayment succeeded baitiao',
    ],
    ['金条', row({ 1: '京东金融', 2: '金条还款' }), 'repayment succeeded jintiao'],
    [
      'a loan of 金条, which was never seen',
      row({ 2: '金条借款', 5: '交易成功' }),
      'unsure wording',
    ],
    [
      'a card',
      row({ 1: '京东金融', 2: '示例银行信用卡还款' }),
      'repayment succeeded credit-card 示例银行',
    ],
    ['a repayment that failed', row({ 5: '还款失败' }), 'repayment failed baitiao'],
    ['a repayment given back in part', row({ 3: '500.00(已退款20.00)' }), 'unsure refunded'],
    ['a repayment given back whole', row({ 3: '500.00(已全额退款)' }), 'left refund'],
    ['a status not known', row({ 5: '处理中' }), 'unsure status'],
    ['an unknown repayment', row({ 1: '某平台', 2: '某贷' }), 'unsure wording'],
    [
      'goods called 白条还款',
      row({ 1: '某商店', 2: '白条还款提醒本', 5: '交易成功', 6: '支出' }),
      'left purchase',
    ],
    [
      'a purchase on 白条',
      row({ 2: '耳机', 4: '京东白条', 5: '交易成功', 6: '支出' }),
      'left purchase',
    ],
    [
      'a purchase given back in part',
      row({ 2: '衣服', 3: '131.77(已退款89.84)', 5: '交易成功', 6: '支出' }),
      'left purchase',
    ],
    ['the refund of it', row({ 2: '退款-衣服', 3: '89.84', 5: '退款成功' }), 'left refund'],
    [
      'a deferred payment without a sum',
      row({ 1: '某商店', 2: '柚子', 3: '0.00', 4: '先享后付', 5: '交易成功' }),
      'left zero-amount',
    ],
    ['savings', row({ 1: '京东金融', 2: '小金库-转入', 5: '交易成功' }), 'left not-credit'],
  ])('judges %s', (_, line, verdict) => {
    expect(verdictsOf(parseText(jd([line])))).toEqual([verdict]);
  });

  it('finds its table below 21 lines of notes and keeps the order number without its tab', () => {
    const bill = parseText(`\uFEFF${jd([row()])}`);
    expect(bill).toMatchObject({ format: 'jd', encoding: 'utf-8', declaredRows: 1 });
    expect(bill.drafts[0]).toMatchObject({
      line: 23,
      externalId: 'jd:100000000001',
      amount: 50000,
    });
  });

  it('doubts a repayment whose refund stands beside it', () => {
    const refund = row({ 2: '退款-白条还款', 5: '退款成功' });
    expect(verdictsOf(parseText(jd([row(), refund])))).toEqual(['unsure refunded', 'left refund']);
  });
});

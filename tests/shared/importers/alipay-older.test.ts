import { describe, expect, it } from 'vitest';
import { encodeGb18030 } from '../../fixtures/bills/make-alipay';
import { alipay2021, alipayWeb } from '../../fixtures/bills/wallets';
import { parse, parseText, verdictsOf } from './read';

const app = alipay2021([
  [
    '其他',
    '蚂蚁借呗',
    '',
    '蚂蚁借呗放款至银行卡',
    '示例银行(0000)',
    '1500.00',
    '放款成功',
    '信用借还',
    '20210601001\t',
    '\t',
    '2021-06-01 10:00:00',
  ],
  [
    '其他',
    '花呗',
    '',
    '自动还款-花呗2021年05月账单',
    '余额宝',
    '672.92',
    '还款成功',
    '信用借还',
    '20210610002\t',
    '\t',
    '2021-06-10 03:12:09',
  ],
  [
    '其他',
    '示例银行',
    '',
    '信用卡还款',
    '余额',
    '99.00',
    '还款成功',
    '信用借还',
    '20210611003\t',
    '\t',
    '2021-06-11 09:00:00',
  ],
  [
    '支出',
    '某商店',
    '',
    '水杯',
    '花呗',
    '12.50',
    '交易成功',
    '日用百货',
    '20210612004\t',
    '\t',
    '2021-06-12 09:00:00',
  ],
  [
    '其他',
    '某商店',
    '',
    '退款-水杯',
    '花呗',
    '12.50',
    '退款成功',
    '退款',
    '20210612004\t',
    '\t',
    '2021-06-13 09:00:00',
  ],
]);

function webRow(cells: Readonly<Record<number, string>>): readonly string[] {
  const plain = [
    '2019093000',
    '\t',
    '2019-09-30 13:11:25',
    '2019-09-30 13:11:25',
    '2019-09-30 13:11:25',
    '其他',
    '即时到账交易',
    '花呗',
    '自动还款-花呗2019年08月账单',
    '27.00',
    '',
    '交易成功',
    '0.00',
    '0.00',
    '',
    '资金转移',
  ];
  return plain.map((cell, index) => cells[index] ?? cell);
}

const web = alipayWeb([
  webRow({ 0: '1' }),
  webRow({ 0: '2', 13: '27.00' }),
  webRow({ 0: '3', 7: '示例银行', 8: '信用卡还款' }),
  webRow({ 0: '4', 7: '*某', 8: '信用卡还款' }),
  webRow({ 0: '5', 7: '某商店', 8: '水杯', 10: '支出', 15: '已支出' }),
  webRow({ 0: '6', 7: '某商店', 8: '水杯', 10: '支出', 11: '交易关闭', 15: '' }),
]);

describe('the Alipay app bill of 2021', () => {
  it('is read with its notes below the table left out', () => {
    const bill = parse(encodeGb18030(app));
    expect(bill).toMatchObject({ format: 'alipay-app-2021', encoding: 'gb18030', declaredRows: 5 });
    expect(verdictsOf(bill)).toEqual([
      'loan succeeded jiebei',
      'repayment succeeded huabei',
      'repayment succeeded credit-card 示例银行',
      'left purchase',
      'left refund',
    ]);
  });

  it('shares its order numbers with the bill of 2023, so that a payment in both counts once', () => {
    const [first] = parseText(app).drafts;
    expect(first).toMatchObject({ line: 3, externalId: 'alipay:20210601001', on: '2021-06-01' });
  });
});

describe('the Alipay web bill', () => {
  it('is read by status and wording, and doubts a card repayment that names no bank', () => {
    const bill = parse(encodeGb18030(web));
    expect(bill).toMatchObject({ format: 'alipay-web', rows: 6, declaredRows: 6 });
    expect(verdictsOf(bill)).toEqual([
      'repayment succeeded huabei',
      'unsure refunded',
      'repayment succeeded credit-card 示例银行',
      'unsure wording',
      'left purchase',
      'left closed',
    ]);
  });

  it('names no payment method, for it has none', () => {
    expect(parseText(web).drafts[0]).not.toHaveProperty('paidFrom');
  });
});

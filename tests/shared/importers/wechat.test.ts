import { describe, expect, it } from 'vitest';
import { readBill } from '../../../shared/importers/read-bill';
import { wechat, wechatNames } from '../../fixtures/bills/wallets';
import { parseText, verdictsOf } from './read';

const DAY = '2023-01-01 14:22:21';
const row = (...cells: readonly string[]) => cells.join(',');
const card = (fields: Readonly<Record<number, string>> = {}) => {
  const plain = [
    DAY,
    '信用卡还款',
    '示例银行信用卡还款',
    '"/"',
    '/',
    '¥7022.70',
    '零钱通',
    '支付成功',
    '4200000001\t',
    '1800000001\t',
    '"/"',
  ];
  return plain.map((cell, index) => fields[index] ?? cell).join(',');
};

describe('the WeChat Pay bill', () => {
  it.each([
    ['13 lines of notes', { lines: 12 }],
    ['17 lines of notes', { lines: 16 }],
    ['18 lines of notes', { lines: 17 }],
    ['the last column named twice', { names: [...wechatNames, '备注'] }],
  ])('is found below %s', (_, options) => {
    const text = wechat([card()], options);
    for (const given of [text, `\uFEFF${text}`])
      expect(parseText(given)).toMatchObject({
        format: 'wechat',
        rows: 1,
        declaredRows: 1,
        drafts: [{ product: 'credit-card', lender: '示例银行', on: '2023-01-01', amount: 702270 }],
      });
  });

  it.each([
    ['a card by its type', card(), 'repayment succeeded credit-card 示例银行'],
    [
      'a card booked as a transfer',
      card({ 1: '转账' }),
      'repayment succeeded credit-card 示例银行',
    ],
    ['a card whose bank is not named', card({ 2: '/' }), 'repayment succeeded credit-card'],
    ['a full-width yuan sign', card({ 5: '￥1.00' }), 'repayment succeeded credit-card 示例银行'],
    ['full-width digits', card({ 5: '１２．００' }), 'repayment succeeded credit-card 示例银行'],
    [
      'a friend called 信用卡还款',
      card({ 1: '转账', 2: '信用卡还款', 4: '支出' }),
      'left purchase',
    ],
    [
      'a note of a friend',
      card({ 1: '转账', 2: '某人', 3: '转账备注:白条还款', 4: '支出' }),
      'left purchase',
    ],
    ['a repayment refunded whole', card({ 7: '已全额退款' }), 'left refund'],
    ['a repayment refunded in part', card({ 7: '已退款(￥39.93)' }), 'unsure refunded'],
    ['a repayment that failed', card({ 7: '支付失败' }), 'repayment failed credit-card 示例银行'],
    ['a status not known', card({ 7: '处理中' }), 'unsure status'],
    ['no order number', card({ 8: '/' }), 'unsure order-number'],
    ['分付', card({ 1: '分付还款', 2: '分付' }), 'repayment succeeded other 分付'],
    [
      '微粒贷, of which no export was seen',
      card({ 1: '微粒贷还款', 2: '微粒贷' }),
      'unsure wording',
    ],
    [
      '白条 paid through WeChat',
      card({ 1: '商户消费', 2: '某平台', 3: '白条还款' }),
      'unsure wording',
    ],
    ['an unknown repayment', card({ 1: '某贷还款', 2: '某平台' }), 'unsure wording'],
    ['a purchase', card({ 1: '商户消费', 2: '某商店', 4: '支出' }), 'left purchase'],
    ['a refund', card({ 1: '某商店-退款', 2: '某商店', 4: '收入' }), 'left refund'],
    ['a top-up', card({ 1: '零钱充值', 2: '示例银行(0000)' }), 'left not-credit'],
    ['an unreadable time', card({ 0: '昨天' }), 'unsure time'],
    ['an unreadable amount', card({ 5: '/' }), 'unsure amount'],
  ])('judges %s', (_, line, verdict) => {
    expect(verdictsOf(parseText(wechat([line])))).toEqual([verdict]);
  });

  it('reads quoted cells with tabs inside or outside of their quotes, and quotes in texts', () => {
    const inside = card({ 8: '"4200000002\t"', 9: '"/\t"' });
    const outside = card({ 8: '"4200000003"\t', 9: '"/"\t' });
    const quoted = card({ 1: '商户消费', 2: '某商店', 3: '"某人""的""画"', 4: '支出' });
    const bill = parseText(wechat([inside, outside, quoted]));
    expect(bill.drafts.map(({ externalId }) => externalId)).toEqual([
      'wechat:4200000002',
      'wechat:4200000003',
    ]);
    expect(verdictsOf(bill)[2]).toBe('left purchase');
  });

  it('takes a formula for the text that it is', () => {
    const [draft] = parseText(wechat([card({ 6: '=cmd|x' })])).drafts;
    expect(draft?.paidFrom).toBe('=cmd|x');
  });

  it('refuses a file in which tabs stand for commas, by the first such line', () => {
    const broken = Array.from({ length: 4 }, () => card().replaceAll(',', '\t\t'));
    const read = readBill(new TextEncoder().encode(wechat([card(), ...broken])));
    expect(read).toEqual({
      ok: false,
      error: { code: 'bill-broken-rows', line: 19, detail: { broken: 4, rows: 5 } },
    });
  });

  it('says that a file cut off above its table has none', () => {
    const text = wechat([]).split('\n').slice(0, 10).join('\n');
    expect(readBill(new TextEncoder().encode(text))).toEqual({
      ok: false,
      error: { code: 'bill-no-header', detail: { format: 'wechat' } },
    });
  });

  it('gives a row with too many cells to a person', () => {
    expect(verdictsOf(parseText(wechat([row(card(), '多', '余')])))).toEqual(['unsure columns']);
  });
});

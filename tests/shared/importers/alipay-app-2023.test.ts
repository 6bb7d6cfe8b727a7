import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBill } from '../../../shared/importers/read-bill';
import {
  alipayBytes,
  alipayText,
  encodeGb18030,
  lineOf,
  rows,
} from '../../fixtures/bills/make-alipay';
import { linesOf, parse, parseRows, row, verdictOn } from './read';

const file = new Uint8Array(
  readFileSync(new URL('../../fixtures/bills/alipay-app-2023.csv', import.meta.url)),
);
const FIRST = lineOf('jiebei loan, old name');

describe('the Alipay app bill of 2023', () => {
  it('is kept as its generator makes it', () => {
    expect(Buffer.from(file).equals(alipayBytes())).toBe(true);
  });

  it('is recognised by its columns, in GB18030, with every row counted', () => {
    const { format, encoding, rows: count, declaredRows } = parse(file);
    expect({ format, encoding, count, declaredRows }).toEqual({
      format: 'alipay-app-2023',
      encoding: 'gb18030',
      count: rows.length,
      declaredRows: rows.length,
    });
  });

  it('gives every row exactly one place', () => {
    expect(linesOf(parse(file))).toEqual(rows.map((_, index) => FIRST + index));
  });

  it.each([
    ['jiebei loan, old name', 'loan succeeded jiebei'],
    ['jiebei loan, new name', 'loan succeeded jiebei'],
    ['jiebei loan to balance', 'loan succeeded jiebei'],
    ['jiebei repayment, old name', 'repayment succeeded jiebei'],
    ['jiebei repayment, new name', 'repayment succeeded jiebei'],
    ['reserve out', 'loan succeeded other 备用金'],
    ['reserve back', 'repayment succeeded other 备用金'],
    ['huabei automatic, old', 'repayment succeeded huabei'],
    ['huabei by hand, old', 'repayment succeeded huabei'],
    ['huabei by hand, new', 'repayment succeeded huabei'],
    ['huabei automatic, new', 'repayment succeeded huabei'],
    ['huabei merged', 'repayment succeeded huabei'],
    ['huabei failed', 'repayment failed huabei'],
    ['card of bank A', 'repayment succeeded credit-card 样本银行'],
    ['card of bank B', 'repayment succeeded credit-card 示例银行'],
    ['douyin repayment', 'repayment succeeded other 抖音月付'],
    ['deposit released', 'left deposit'],
    ['deposit waived', 'left deposit'],
    ['deposit of a road device', 'left deposit'],
    ['power bank', 'left purchase'],
    ['merchant fee', 'left fee'],
    ['repayment refunded later', 'unsure refunded'],
    ['refund of the repayment', 'left refund'],
    ['huabei repayment refund', 'left refund'],
    ['huabei repayment discount', 'left discount'],
    ['purchase on huabei', 'left purchase'],
    ['purchase refunded to huabei', 'left refund'],
    ['purchase closed', 'left closed'],
    ['friend pays back', 'left not-credit'],
    ['savings', 'left not-credit'],
    ['said once', 'repayment succeeded jiebei'],
    ['said again', 'repeated'],
    ['one order, first card', 'unsure same-order-other-card'],
    ['one order, other card', 'unsure same-order-other-card'],
    ['comma in the goods', 'unsure columns'],
    ['amount unreadable', 'unsure amount'],
    ['time unreadable', 'unsure time'],
    ['time of a spreadsheet', 'repayment succeeded jiebei'],
    ['no closing comma', 'repayment succeeded jiebei'],
    ['repayment under way', 'unsure status'],
    ['a product not known', 'unsure wording'],
  ])('judges "%s" as %s', (name, verdict) => {
    expect(verdictOn(parse(file), lineOf(name))).toBe(verdict);
  });

  it('reads day, amount, order number and statement month of a repayment', () => {
    const draft = parse(file).drafts.find(({ line }) => line === lineOf('huabei automatic, old'));
    expect(draft).toEqual({
      line: lineOf('huabei automatic, old'),
      type: 'repayment',
      product: 'huabei',
      on: '2020-11-08',
      amount: 67292,
      outcome: 'succeeded',
      externalId: 'alipay:2025110800003001870000000007',
      billingMonth: '2020-10',
      paidFrom: '余额宝',
    });
  });

  it('marks a sum for two products as merged', () => {
    const draft = parse(file).drafts.find(({ line }) => line === lineOf('huabei merged'));
    expect(draft).toMatchObject({ product: 'huabei', merged: true, billingMonth: '2025-11' });
  });

  it('reads the same from a file that an editor saved as UTF-8', () => {
    const saved = parse(new TextEncoder().encode(alipayText()));
    expect({ ...saved, encoding: 'gb18030' }).toEqual(parse(file));
  });

  it('reads the same with its columns in another order', () => {
    const turned = alipayText()
      .split('\n')
      .map((line) => (line.includes(',') ? line.split(',').reverse().join(',') : line))
      .join('\n');
    // The one row with a comma in its goods and the one without a closing comma no longer look as they did.
    const skip = [lineOf('comma in the goods'), lineOf('no closing comma')];
    const drafts = parse(encodeGb18030(turned)).drafts.filter(({ line }) => !skip.includes(line));
    expect(drafts).toEqual(parse(file).drafts.filter(({ line }) => !skip.includes(line)));
  });
});

describe('rows of an Alipay bill that need a second look', () => {
  it('keeps a failed try and the later success of one order', () => {
    const order = '2025000000000000000000000001';
    const bill = parseRows({ order, status: '还款失败' }, { order });
    expect(bill.drafts.map(({ outcome }) => outcome)).toEqual(['failed', 'succeeded']);
  });

  it('doubts two amounts under one order', () => {
    const order = '2025000000000000000000000001';
    const bill = parseRows({ order }, { order, amount: '99.00' });
    expect(bill.unsure.map(({ reason }) => reason)).toEqual([
      'same-order-other-amount',
      'same-order-other-amount',
    ]);
  });

  it.each([
    ['a repayment closed before it was paid', { status: '交易关闭' }, 'left closed'],
    [
      'a loan that was not paid out',
      { goods: '借呗放款至银行卡', status: '放款失败' },
      'left loan-refused',
    ],
    ['a repayment that came in', { status: '交易成功', direction: '收入' }, 'unsure status'],
    ['a repayment booked as spending', { status: '交易成功', direction: '支出' }, 'unsure status'],
    ['a repayment that merely succeeded', { status: '交易成功' }, 'repayment succeeded jiebei'],
    ['a repayment without an order number', { order: ' ' }, 'unsure order-number'],
    [
      'a transaction without a sum',
      { category: '日用百货', goods: '赠品', amount: '0.00', status: '交易成功' },
      'left zero-amount',
    ],
    [
      'a frozen deposit with a sum',
      { goods: '押金', amount: '99.00', status: '冻结成功' },
      'left deposit',
    ],
    [
      'a transfer to a friend with the note 信用卡还款',
      {
        party: '*某',
        goods: '信用卡还款',
        category: '转账红包',
        direction: '支出',
        status: '交易成功',
      },
      'left not-credit',
    ],
    [
      'an unknown kind of credit',
      { party: '某平台', goods: '某贷放款', status: '放款成功' },
      'unsure wording',
    ],
    [
      'a card named in the goods',
      { party: '/', goods: '样本银行信用卡还款' },
      'repayment succeeded credit-card 样本银行',
    ],
    [
      'a 花呗 instalment fee',
      { party: '花呗', goods: '花呗分期手续费', direction: '支出', status: '交易成功' },
      'left fee',
    ],
  ])('judges %s', (_, fields, verdict) => {
    expect(verdictOn(parseRows(fields), FIRST)).toBe(verdict);
  });

  it('never reads an amount or a day that is not one, whatever stands in the cells', () => {
    const text = fc.stringMatching(/^[0-9.:/年-]{0,12}$/u);
    fc.assert(
      fc.property(text, text, (amount, time) => {
        const bill = parseRows({ amount, time });
        expect(linesOf(bill)).toEqual([FIRST]);
        for (const draft of bill.drafts) expect(Number.isSafeInteger(draft.amount)).toBe(true);
      }),
    );
  });

  it('gives every row one place wherever the file is cut off', () => {
    const text = alipayText();
    const table = text.indexOf('\n', text.indexOf('交易时间'));
    fc.assert(
      fc.property(fc.integer({ min: table, max: text.length }), (end) => {
        const bill = parse(new TextEncoder().encode(text.slice(0, end)));
        expect(linesOf(bill)).toEqual(
          Array.from({ length: bill.rows }, (_, index) => FIRST + index),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('an Alipay bill with little in it', () => {
  it('reads a header without rows as an empty bill', () => {
    expect(parse(alipayBytes([]))).toMatchObject({ rows: 0, drafts: [], unsure: [], left: [] });
  });

  it('reads a bill without credit as one that leaves every row', () => {
    const bill = parseRows({
      party: '某商店',
      goods: '杯子',
      direction: '支出',
      status: '交易成功',
    });
    expect(bill).toMatchObject({ rows: 1, drafts: [], unsure: [], left: [{ reason: 'purchase' }] });
  });

  it('says that a bill cut off before its table has none', () => {
    const notes = alipayText().split('\n').slice(0, 20).join('\n');
    expect(readBill(encodeGb18030(notes))).toEqual({
      ok: false,
      error: { code: 'bill-no-header', detail: { format: 'alipay' } },
    });
  });

  it('refuses a bill whose order numbers a spreadsheet has rounded', () => {
    const bytes = alipayBytes([row({}), row({ order: '2.02511E+27' })]);
    expect(readBill(bytes)).toEqual({
      ok: false,
      error: { code: 'bill-order-numbers-lost', line: FIRST + 1 },
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Failure, Result } from '../../../shared/result';
import { openFile } from '../../../electron/bills/open-file';
import type { Opened } from '../../../electron/bills/open-file';
import type { ParsedBill } from '../../../shared/importers/format';
import { wechatNames, wechatNotes } from '../../fixtures/bills/wallets';
import { workbook } from '../../fixtures/bills/workbooks';
import type { Cells } from '../../fixtures/bills/workbooks';
import { verdictsOf } from '../../shared/importers/read';

const rows = (amount: (yuan: number) => string | number): Cells => [
  [
    '2025-09-01 12:00:00',
    '信用卡还款',
    '示例银行信用卡还款',
    '/',
    '/',
    amount(548.58),
    '零钱',
    '支付成功',
    '42001\t',
    '18001\t',
    '/',
  ],
  [
    '2025-09-02 12:00:00',
    '商户消费',
    '某商店',
    '/',
    '支出',
    amount(28.1),
    '零钱',
    '支付成功',
    '42002\t',
    '18002\t',
    '/',
  ],
];
const asText = (yuan: number) => `¥${yuan.toFixed(2)}`;
const asNumber = (yuan: number) => yuan;

function sheet(lines: number, amount: (yuan: number) => string | number, above: Cells = []): Cells {
  const notes = wechatNotes(2, lines).map((note) => [note]);
  return [...above, ...notes, wechatNames, ...rows(amount)];
}

function bill(opened: Result<Opened, Failure>): ParsedBill {
  if (!opened.ok) throw new Error(opened.error.code);
  if (opened.value.kind !== 'bill') throw new Error('not a bill');
  return opened.value.bill;
}

describe('a WeChat workbook', () => {
  it.each([
    ['2025, with amounts as text', 16, asText, 18],
    ['2026, with amounts as numbers and one more line of notes', 17, asNumber, 19],
  ])('is read in the layout of %s', async (_, lines, amount, line) => {
    const bytes = workbook({ Sheet1: sheet(lines, amount) }, { merged: lines });
    const read = bill(await openFile(bytes));
    expect(read).toMatchObject({ format: 'wechat', encoding: 'xlsx', rows: 2, declaredRows: 2 });
    expect(read.drafts).toMatchObject([{ line, amount: 54858, externalId: 'wechat:42001' }]);
    expect(verdictsOf(read)[1]).toBe('left purchase');
  });

  it('counts sheets that say the same once, by the one whose table starts highest', async () => {
    const copy = sheet(16, asText, [['Column1', 'Column2']]);
    const bytes = workbook({ copy, Sheet1: sheet(16, asNumber), empty: [[]] });
    const read = bill(await openFile(bytes));
    expect(read).toMatchObject({ rows: 2, drafts: [{ line: 18 }] });
  });

  it('refuses sheets that differ, by their names', async () => {
    const other = sheet(16, asText).map((row) =>
      row.map((cell) => (cell === '¥548.58' ? '¥5.00' : cell)),
    );
    const opened = await openFile(workbook({ a: sheet(16, asText), b: other }));
    expect(opened).toEqual({
      ok: false,
      error: { code: 'bill-several-sheets', detail: { sheets: 'a, b' } },
    });
  });

  it('refuses order numbers that were kept as numbers, for their last digits are lost', async () => {
    const cells = sheet(16, asText).map((row) =>
      row.map((cell) => (cell === '42001\t' ? 4.2e27 : cell)),
    );
    const opened = await openFile(workbook({ Sheet1: cells }));
    expect(opened).toEqual({ ok: false, error: { code: 'bill-order-numbers-lost', line: 18 } });
  });

  it('refuses a workbook that is none inside', async () => {
    const bytes = workbook({ Sheet1: sheet(16, asText) });
    const opened = await openFile(bytes.slice(0, bytes.length >> 1));
    expect(opened).toEqual({ ok: false, error: { code: 'zip-damaged' } });
  });
});

describe('a workbook of one’s own checks', () => {
  it('reads dates and rates that a spreadsheet keeps as numbers', async () => {
    const bytes = workbook({
      表: [
        ['日期', '账户', '总额度', '利率'],
        ['2025/3/1', '借呗', 30000, 0.146],
      ],
    });
    expect(bill(await openFile(bytes)).checks).toMatchObject([
      { on: '2025-03-01', totalLimit: 3000000, annualRate: 0.146 },
    ]);
  });

  it.each([
    ['利率', 0.146, '0.00%', 0.146],
    ['年利率(%)', 0.146, '0.00%', 0.146],
    ['年利率(%)', 14.6, '0.00', 0.146],
    ['日利率', 0.0004, '0.00%', 0.146],
    ['年利率(%)', 0.146, '0.00 %;[Red]-0.00 %', 0.146],
    ['年利率(%)', 14.6, '0.00"%"', 0.146],
  ])('reads a rate under %s kept as %d and shown as %s', async (header, v, z, annualRate) => {
    const rows: Cells = [
      ['日期', '账户', '总额度', header],
      ['2025/3/1', '借呗', 30000, { t: 'n', v, z }],
    ];
    expect(bill(await openFile(workbook({ 表: rows }))).checks).toMatchObject([{ annualRate }]);
  });

  it.each(['xlsx', 'biff8'] as const)('counts days from 1904 where an %s says so', async (type) => {
    const days = { t: 'n', v: 45717 - 1462, z: 'yyyy-mm-dd' } as const;
    const rows: Cells = [
      ['日期', '账户', '总额度'],
      [days, '借呗', 30000],
    ];
    const read = bill(await openFile(workbook({ 表: rows }, { type, from1904: true })));
    expect(read.checks).toMatchObject([{ on: '2025-03-01' }]);
  });
});

/**
 * The bill of the Alipay app (交易流水证明) since February 2023: GB18030, about 24 lines of notes, then twelve named
 * columns in an order that has changed before, so they are found by name.
 */
import { fail, ok } from '../result';
import type { AlipayCells, Verdict } from './alipay-row';
import { judge } from './alipay-row';
import type { BillFormat, BillRows, BillSource, Draft, LeftRow, UnsureRow } from './format';
import { settleOrders } from './orders';
import type { GridRow, Table } from './table';
import { cellOf, fitsHeader, tableWith } from './table';

const COLUMNS = [
  '交易时间',
  '交易分类',
  '交易对方',
  '商品说明',
  '收/支',
  '金额',
  '收/付款方式',
  '交易状态',
  '交易订单号',
  '备注',
];

export const alipayApp2023: BillFormat = {
  id: 'alipay-app-2023',
  recognise: ({ grid }) => tableWith(grid, COLUMNS) !== undefined,
  read: (source) => {
    const table = tableWith(source.grid, COLUMNS);
    if (!table) return fail({ code: 'bill-no-header' });
    const rewritten = table.rows.find((row) => REWRITTEN.test(cellOf(table, row, '交易订单号')));
    if (rewritten) return fail({ code: 'bill-order-numbers-lost', line: rewritten.line });
    return ok(readRows(source, table));
  },
};

/** A spreadsheet turns a long number into `2.02302E+27`: the order is lost, and with it what keeps rows from counting twice. */
const REWRITTEN = /^\d(\.\d+)?E\+\d+$/iu;

function readRows(source: BillSource, table: Table): BillRows {
  const drafts: Draft[] = [];
  const unsure: UnsureRow[] = [];
  const left: LeftRow[] = [];
  for (const row of table.rows) {
    const verdict = verdictOn(table, row);
    if (verdict.is === 'draft') drafts.push(verdict.row);
    else if (verdict.is === 'unsure') unsure.push(verdict.row);
    else left.push(verdict.row);
  }
  const settled = settleOrders(drafts, left);
  const declared = declaredRows(source.text);
  return {
    ...settled,
    left,
    unsure: [...unsure, ...settled.unsure].sort((a, b) => a.line - b.line),
    ...(declared !== undefined && { declaredRows: declared }),
  };
}

function verdictOn(table: Table, row: GridRow): Verdict {
  if (!fitsHeader(table, row)) return { is: 'unsure', row: { line: row.line, reason: 'columns' } };
  const cell = (name: string) => cellOf(table, row, name);
  const cells: AlipayCells = {
    line: row.line,
    time: cell('交易时间'),
    category: cell('交易分类'),
    party: cell('交易对方'),
    goods: cell('商品说明'),
    direction: cell('收/支'),
    amount: cell('金额'),
    paidFrom: cell('收/付款方式'),
    status: cell('交易状态'),
    order: cell('交易订单号'),
  };
  return judge(cells);
}

/** `共138笔记录`, in the notes before the table. */
function declaredRows(text: string): number | undefined {
  const match = /共(\d{1,7})笔记录/u.exec(text.slice(0, 4000));
  return match ? Number(match[1]) : undefined;
}

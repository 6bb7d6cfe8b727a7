/**
 * The bill of the Alipay app (交易流水证明), GB18030. Since February 2023 the notes stand above a table of twelve named
 * columns; in 2021 and 2022 there were eleven, in another order, and the notes stood below.
 */
import { ok } from '../result';
import type { BillFormat } from './format';
import { judge } from './alipay-row';
import type { Cells } from './table-format';
import { tableFormat } from './table-format';

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
];

export const alipayApp2023: BillFormat = tableFormat({
  id: 'alipay-app-2023',
  columns: [...COLUMNS, '备注'],
  order: '交易订单号',
  judge: () => ok(judgeRow),
});

export const alipayApp2021: BillFormat = tableFormat({
  id: 'alipay-app-2021',
  columns: COLUMNS,
  without: ['备注'],
  order: '交易订单号',
  judge: () => ok(judgeRow),
});

function judgeRow({ line, cell }: Cells) {
  return judge({
    line,
    time: cell('交易时间'),
    category: cell('交易分类'),
    party: cell('交易对方'),
    goods: cell('商品说明'),
    direction: cell('收/支'),
    amount: cell('金额'),
    paidFrom: cell('收/付款方式'),
    status: cell('交易状态'),
    order: cell('交易订单号'),
  });
}

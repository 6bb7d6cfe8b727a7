/**
 * The bill of Alipay's web site (2019 to 2024): sixteen padded columns. It has no column of payment methods and no
 * categories, so a card is known by its bank's name alone, and a friend's transfer by nothing but its wording.
 */
import { ok } from '../result';
import { judge } from './alipay-row';
import { amountIn } from './fields';
import type { BillFormat } from './format';
import type { Cells } from './table-format';
import { tableFormat } from './table-format';
import type { Verdict } from './verdict';
import { unsure } from './verdict';

const COLUMNS = [
  '交易号',
  '交易创建时间',
  '类型',
  '交易对方',
  '商品名称',
  '收/支',
  '交易状态',
  '资金状态',
];

export const alipayWeb: BillFormat = tableFormat({
  id: 'alipay-web',
  columns: COLUMNS,
  order: '交易号',
  judge: () => ok(judgeRow),
});

function judgeRow({ line, cell }: Cells): Verdict {
  const party = cell('交易对方');
  const goods = cell('商品名称');
  const verdict = judge({
    line,
    time: cell('付款时间') || cell('交易创建时间'),
    category: cell('类型'),
    party,
    goods,
    direction: cell('收/支'),
    amount: cell('金额（元）') || cell('金额(元)'),
    paidFrom: '',
    status: cell('交易状态'),
    order: cell('交易号'),
  });
  if (verdict.is !== 'draft') return verdict;
  const { row } = verdict;
  if ((amountIn(cell('成功退款（元）')) ?? 0) > 0) return unsure(line, 'refunded', row);
  // Anyone can write 信用卡还款 on a transfer; here only a bank's name tells that it was none.
  const isCard = row.product === 'credit-card' && !/银行/u.test(`${party}${goods}`);
  return isCard ? unsure(line, 'wording', row) : verdict;
}

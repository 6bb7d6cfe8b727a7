/**
 * The bill of Meituan: UTF-8 with a byte order mark, 19 lines of notes, eleven columns, no status (it lists what
 * succeeded). A repayment has two amounts: the order's is the debt paid off, the other is the cash it took.
 */
import { ok } from '../result';
import { amountIn, billingMonthIn, dayIn } from './fields';
import type { BillFormat, Draft } from './format';
import type { Cells } from './table-format';
import { tableFormat } from './table-format';
import type { Verdict } from './verdict';
import { draftOf, left, unsure } from './verdict';

const COLUMNS = [
  '交易创建时间',
  '交易类型',
  '订单标题',
  '收/支',
  '订单金额',
  '实付金额',
  '交易单号',
];

export const meituan: BillFormat = tableFormat({
  id: 'meituan',
  columns: COLUMNS,
  order: '交易单号',
  judge: () => ok(judgeRow),
});

const DIRECTIONS: ReadonlySet<string> = new Set(['支出', '收入', '不计收支', '/', '']);

function judgeRow(row: Cells): Verdict {
  const { line, cell } = row;
  if (!DIRECTIONS.has(cell('收/支'))) return unsure(line, 'columns');
  const type = cell('交易类型');
  if (type === '还款') return judgeRepayment(row);
  if (/放款|借款/u.test(type)) return unsure(line, 'wording');
  if (dayIn(cell('交易创建时间')) === undefined) return unsure(line, 'time');
  const amount = amountIn(cell('订单金额'));
  if (amount === undefined) return unsure(line, 'amount');
  if (type === '退款') return left(line, 'refund');
  if (amount === 0) return left(line, 'zero-amount');
  return left(line, cell('收/支') === '支出' ? 'purchase' : 'not-credit');
}

function judgeRepayment({ line, cell }: Cells): Verdict {
  const on = dayIn(cell('交易成功时间') || cell('交易创建时间'));
  if (on === undefined) return unsure(line, 'time');
  const amount = amountIn(cell('订单金额'));
  const cashPaid = amountIn(cell('实付金额'));
  if (amount === undefined || cashPaid === undefined) return unsure(line, 'amount');
  if (amount === 0) return left(line, 'zero-amount');
  const order = cell('交易单号');
  if (order === '') return unsure(line, 'order-number');
  const title = cell('订单标题');
  if (!title.includes('月付')) return unsure(line, 'wording');
  const billingMonth = billingMonthIn(title);
  const paidFrom = cell('支付方式');
  const draft: Draft = {
    line,
    type: 'repayment',
    product: 'other',
    lender: '美团月付',
    on,
    amount,
    outcome: 'succeeded',
    externalId: `meituan:${order}`,
    ...(billingMonth !== undefined && { billingMonth }),
    ...(paidFrom !== '' && { paidFrom }),
    ...(cashPaid !== amount && { cashPaid }),
  };
  return cell('交易成功时间') === '' ? unsure(line, 'status', draft) : draftOf(draft);
}

/**
 * The bill of JD (京东 wallet): UTF-8, 21 lines of notes, eleven columns. By its own words it does not hold the fees of
 * 白条; an amount may carry what was given back: `131.77(已退款89.84)`.
 */
import { ok } from '../result';
import type { Product } from '../records';
import { amountIn, billingMonthIn, dayIn } from './fields';
import type { BillFormat, Draft } from './format';
import type { Cells } from './table-format';
import { tableFormat } from './table-format';
import type { Verdict } from './verdict';
import { draftOf, left, unsure } from './verdict';

const COLUMNS = ['交易时间', '商户名称', '交易说明', '金额', '交易状态', '收/支', '交易订单号'];

export const jd: BillFormat = tableFormat({
  id: 'jd',
  columns: COLUMNS,
  order: '交易订单号',
  judge: () => ok(judgeRow),
});

const DIRECTIONS: ReadonlySet<string> = new Set(['支出', '收入', '不计收支', '/', '']);
const GIVEN_BACK = /[(（]已(全额)?退款[\d.,，]*[)）]$/u;
const SUCCEEDED = /^(还款|交易|支付|放款)(成功|完成)$/u;

type Wording = {
  readonly type: Draft['type'];
  readonly product: Product;
  readonly lender?: string;
  readonly sure: boolean;
};

function judgeRow(row: Cells): Verdict {
  const { line, cell } = row;
  if (!DIRECTIONS.has(cell('收/支'))) return unsure(line, 'columns');
  const status = cell('交易状态');
  const goods = cell('交易说明');
  if (status.includes('退款') || goods.startsWith('退款'))
    return left(line, 'refund', `jd:${cell('交易订单号')}`);
  const wording = wordingOf(cell('商户名称'), goods);
  // Goods bought may be called anything; a repayment is no spending.
  const isCredit = wording !== undefined && (cell('收/支') !== '支出' || status.startsWith('还款'));
  if (isCredit) return judgeCredit(row, wording);
  if (/^(还款|放款)/u.test(status)) return unsure(line, 'wording');
  if (dayIn(cell('交易时间')) === undefined) return unsure(line, 'time');
  const amount = amountIn(cell('金额').replace(GIVEN_BACK, ''));
  if (amount === undefined) return unsure(line, 'amount');
  if (status.endsWith('关闭') || status.endsWith('取消')) return left(line, 'closed');
  if (amount === 0) return left(line, 'zero-amount');
  return left(line, cell('收/支') === '支出' ? 'purchase' : 'not-credit');
}

function wordingOf(party: string, goods: string): Wording | undefined {
  const text = `${party} ${goods}`;
  if (/白条.{0,12}还款/u.test(text)) return { type: 'repayment', product: 'baitiao', sure: true };
  if (/金条.{0,12}还款/u.test(text)) return { type: 'repayment', product: 'jintiao', sure: true };
  if (/金条.{0,12}(借款|放款)/u.test(text))
    return { type: 'loan', product: 'jintiao', sure: false };
  const card = /([^\s-]{2,12}银行)?信用卡还款/u.exec(text);
  if (!card) return undefined;
  const [, bank] = card;
  return {
    type: 'repayment',
    product: 'credit-card',
    ...(bank !== undefined && { lender: bank }),
    sure: true,
  };
}

function judgeCredit({ line, cell }: Cells, { sure, ...wording }: Wording): Verdict {
  const on = dayIn(cell('交易时间'));
  if (on === undefined) return unsure(line, 'time');
  const status = cell('交易状态');
  if (status.endsWith('关闭') || status.endsWith('取消')) return left(line, 'closed');
  const written = cell('金额');
  const amount = amountIn(written.replace(GIVEN_BACK, ''));
  if (amount === undefined) return unsure(line, 'amount');
  if (amount === 0) return left(line, 'zero-amount');
  const order = cell('交易订单号');
  if (order === '') return unsure(line, 'order-number');
  const failed = status.includes('失败');
  if (failed && wording.type === 'loan') return left(line, 'loan-refused');
  const billingMonth = billingMonthIn(cell('交易说明'));
  const paidFrom = cell('收/付款方式');
  const draft: Draft = {
    line,
    ...wording,
    on,
    amount,
    outcome: failed ? 'failed' : 'succeeded',
    externalId: `jd:${order}`,
    ...(billingMonth !== undefined && { billingMonth }),
    ...(paidFrom !== '' && { paidFrom }),
  };
  if (written.includes('已全额退款')) return left(line, 'refund', draft.externalId);
  if (GIVEN_BACK.test(written)) return unsure(line, 'refunded', draft);
  if (!failed && !SUCCEEDED.test(status)) return unsure(line, 'status', draft);
  return sure ? draftOf(draft) : unsure(line, 'wording', draft);
}

/**
 * The bill of WeChat Pay: CSV until mid-2025 (UTF-8, 12 to 17 lines of notes), XLSX since (amounts as text in 2025, as
 * numbers and with one more line of notes in 2026). The eleven columns have stayed the same.
 */
import { ok } from '../result';
import type { Day } from '../dates';
import type { Minor } from '../money';
import { amountIn, billingMonthIn, dayIn } from './fields';
import type { BillFormat, Draft } from './format';
import type { Cells } from './table-format';
import { tableFormat } from './table-format';
import type { Verdict } from './verdict';
import { draftOf, left, unsure } from './verdict';
import type { WechatWording } from './wechat-wording';
import { wordingOf } from './wechat-wording';

const COLUMNS = ['交易时间', '交易类型', '交易对方', '商品', '收/支', '当前状态', '交易单号'];

export const wechat: BillFormat = tableFormat({
  id: 'wechat',
  columns: COLUMNS,
  order: '交易单号',
  judge: () => ok(judgeRow),
});

const DIRECTIONS: ReadonlySet<string> = new Set(['支出', '收入', '/', '中性交易', '其他', '']);
const FULLY_REFUNDED = /^(已全额退款|对方已退还)/u;

function judgeRow(row: Cells): Verdict {
  const { line, cell } = row;
  if (!DIRECTIONS.has(cell('收/支'))) return unsure(line, 'columns');
  const on = dayIn(cell('交易时间'));
  if (on === undefined) return unsure(line, 'time');
  const amount = amountIn(cell('金额(元)') || cell('金额（元）') || cell('金额'));
  if (amount === undefined) return unsure(line, 'amount');
  const type = cell('交易类型');
  if (type.endsWith('退款')) return left(line, 'refund');
  const wording = wordingOf({ type, party: cell('交易对方'), goods: cell('商品') });
  if (wording) return judgeCredit(row, { on, amount, wording });
  if (type.includes('还款')) return unsure(line, 'wording');
  if (amount === 0) return left(line, 'zero-amount');
  return left(line, cell('收/支') === '支出' ? 'purchase' : 'not-credit');
}

function judgeCredit(
  { line, cell }: Cells,
  facts: { readonly on: Day; readonly amount: Minor; readonly wording: WechatWording },
): Verdict {
  const { sure, ...wording } = facts.wording;
  const order = cell('交易单号');
  const status = cell('当前状态');
  if (order === '' || order === '/') return unsure(line, 'order-number');
  const externalId = `wechat:${order}`;
  if (FULLY_REFUNDED.test(status)) return left(line, 'refund', externalId);
  if (facts.amount === 0) return left(line, 'zero-amount');
  const billingMonth = billingMonthIn(cell('商品'));
  const paidFrom = cell('支付方式');
  const failed = status.includes('失败');
  if (failed && wording.type === 'loan') return left(line, 'loan-refused');
  const draft: Draft = {
    line,
    ...wording,
    on: facts.on,
    amount: facts.amount,
    outcome: failed ? 'failed' : 'succeeded',
    externalId,
    ...(billingMonth !== undefined && { billingMonth }),
    ...(paidFrom !== '' && paidFrom !== '/' && { paidFrom }),
  };
  if (status.startsWith('已退款')) return unsure(line, 'refunded', draft);
  if (!failed && !SUCCEEDED.has(status)) return unsure(line, 'status', draft);
  return sure ? draftOf(draft) : unsure(line, 'wording', draft);
}

const SUCCEEDED: ReadonlySet<string> = new Set(['支付成功', '已转账', '还款成功', '已到账']);

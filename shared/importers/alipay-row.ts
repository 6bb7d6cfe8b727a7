/** Judges one row of an Alipay bill by its status and its wording; the 收/支 column only tells purchases from the rest. */
import type { Day } from '../dates';
import type { Minor } from '../money';
import { amountIn, billingMonthIn, dayIn } from './fields';
import type { Draft, LeftReason, LeftRow, UnsureReason, UnsureRow } from './format';
import type { Wording } from './alipay-wording';
import { wordingOf } from './alipay-wording';

/** The cells of a row, trimmed; `line` counts from 1. */
export type AlipayCells = {
  readonly line: number;
  readonly time: string;
  readonly category: string;
  readonly party: string;
  readonly goods: string;
  readonly direction: string;
  readonly amount: string;
  readonly paidFrom: string;
  readonly status: string;
  readonly order: string;
};

export type Verdict =
  | { readonly is: 'draft'; readonly row: Draft }
  | { readonly is: 'unsure'; readonly row: UnsureRow }
  | { readonly is: 'left'; readonly row: LeftRow };

const DIRECTIONS: readonly string[] = ['支出', '收入', '不计收支', '其他', '/', ''];
const DEPOSIT = /^(冻结成功|解冻成功|芝麻免押下单成功|信用服务使用成功)$/u;
const TRANSFER = '转账红包';
const CREDIT_STATUS = /^(还款|放款)/u;

export function judge(cells: AlipayCells): Verdict {
  if (!DIRECTIONS.includes(cells.direction)) return unsure(cells, 'columns');
  if (`${cells.goods}${cells.party}${cells.status}`.includes('\uFFFD'))
    return unsure(cells, 'encoding');
  const on = dayIn(cells.time);
  if (on === undefined) return unsure(cells, 'time');
  const amount = amountIn(cells.amount);
  if (amount === undefined) return unsure(cells, 'amount');
  const reason = neverCredit(cells, amount);
  if (reason !== undefined) return left(cells, reason);
  // A transfer to a friend carries the sender's own words, which may be 信用卡还款.
  const wording = cells.category === TRANSFER ? undefined : wordingOf(cells.party, cells.goods);
  return wording ? judgeCredit(cells, { ...wording, on, amount }) : judgeOther(cells);
}

/** Rows that look like credit at first sight and are none. The order matters: a refund may name a fee. */
function neverCredit(cells: AlipayCells, amount: Minor): LeftReason | undefined {
  const { goods, status, category } = cells;
  if (DEPOSIT.test(status)) return 'deposit';
  if (/退款/u.test(status) || category === '退款' || /还款.*退款|退款.*还款/u.test(goods))
    return 'refund';
  if (/还款.*(立减|抵扣|红包|优惠)/u.test(goods)) return 'discount';
  if (/(花呗|借呗|信用卡|提现).*(服务费|手续费)/u.test(goods)) return 'fee';
  if (/关闭$/u.test(status)) return 'closed';
  if (amount === 0) return category === '信用借还' ? 'deposit' : 'zero-amount';
  return undefined;
}

function judgeCredit(
  cells: AlipayCells,
  facts: Wording & { readonly on: Day; readonly amount: Minor },
): Verdict {
  const outcome = outcomeOf(cells, facts.type);
  if (outcome === 'failed' && facts.type === 'loan') return left(cells, 'loan-refused');
  if (cells.order === '') return unsure(cells, 'order-number');
  const billingMonth = billingMonthIn(cells.goods);
  const draft: Draft = {
    line: cells.line,
    ...facts,
    outcome: outcome ?? 'succeeded',
    externalId: `alipay:${cells.order}`,
    ...(billingMonth !== undefined && { billingMonth }),
    ...(cells.paidFrom !== '' && { paidFrom: cells.paidFrom }),
  };
  return outcome === undefined ? unsure(cells, 'status', draft) : { is: 'draft', row: draft };
}

/** Undefined for a status that says neither, such as 处理中: then a person decides. */
function outcomeOf(cells: AlipayCells, type: Draft['type']): Draft['outcome'] | undefined {
  const { status, direction } = cells;
  if (status.includes('失败')) return 'failed';
  if (status === (type === 'loan' ? '放款成功' : '还款成功')) return 'succeeded';
  const moved = /^(交易|支付|收款)成功$/u.test(status);
  const wrongWay = direction === '支出' || (type === 'repayment' && direction === '收入');
  return moved && !wrongWay ? 'succeeded' : undefined;
}

function judgeOther(cells: AlipayCells): Verdict {
  if (CREDIT_STATUS.test(cells.status)) return unsure(cells, 'wording');
  if (/^(等待付款|.*处理中)$/u.test(cells.status)) return left(cells, 'pending');
  if (cells.category === TRANSFER) return left(cells, 'not-credit');
  if (cells.direction === '支出') return left(cells, 'purchase');
  return cells.category === '信用借还' ? unsure(cells, 'wording') : left(cells, 'not-credit');
}

function unsure(cells: AlipayCells, reason: UnsureReason, draft?: Draft): Verdict {
  return { is: 'unsure', row: { line: cells.line, reason, ...(draft && { draft }) } };
}

/** A refund's order number is the refunded order's, `_` and a number. */
function left(cells: AlipayCells, reason: LeftReason): Verdict {
  const row: LeftRow = { line: cells.line, reason };
  if (reason !== 'refund' || cells.order === '') return { is: 'left', row };
  const refundOf = `alipay:${cells.order.split('_')[0] ?? ''}`;
  return { is: 'left', row: { ...row, refundOf } };
}

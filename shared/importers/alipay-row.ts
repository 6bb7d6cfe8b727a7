/** Judges one row of an Alipay bill by its status and its wording; the 收/支 column only tells purchases from the rest. */
import type { Day } from '../dates';
import type { Minor } from '../money';
import { amountIn, billingMonthIn, dayIn } from './fields';
import type { Draft, LeftReason } from './format';
import type { Wording } from './alipay-wording';
import { wordingOf } from './alipay-wording';
import type { Verdict } from './verdict';
import { draftOf, left, unsure } from './verdict';

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

const DIRECTIONS: ReadonlySet<string> = new Set(['支出', '收入', '不计收支', '其他', '/', '']);
const DEPOSIT = /^(冻结成功|解冻成功|芝麻免押下单成功|信用服务使用成功)$/u;
const TRANSFER = '转账红包';
const CREDIT_STATUS = /^(还款|放款)/u;
/** Without any of these in it, a row is a purchase or another movement, and needs no closer look. */
const WORTH_A_LOOK = /还款|放款|[借花]呗|备用金|信用|月付|退款|[提归]|冻|押/u;

export function judge(cells: AlipayCells): Verdict {
  const { line, goods, party, status, category } = cells;
  if (!DIRECTIONS.has(cells.direction)) return unsure(line, 'columns');
  if (isBroken(goods) || isBroken(party) || isBroken(status)) return unsure(line, 'encoding');
  const on = dayIn(cells.time);
  if (on === undefined) return unsure(line, 'time');
  const amount = amountIn(cells.amount);
  if (amount === undefined) return unsure(line, 'amount');
  if (![goods, party, status, category].some((text) => WORTH_A_LOOK.test(text)))
    return judgePlain(cells, amount);
  const reason = neverCredit(cells, amount);
  if (reason !== undefined) return leave(cells, reason);
  // A transfer to a friend carries the sender's own words, which may be 信用卡还款.
  const wording = category === TRANSFER ? undefined : wordingOf(party, goods);
  return wording ? judgeCredit(cells, { ...wording, on, amount }) : judgeOther(cells);
}

function isBroken(text: string): boolean {
  return text.includes('\uFFFD');
}

function judgePlain(cells: AlipayCells, amount: Minor): Verdict {
  if (cells.status.endsWith('关闭')) return left(cells.line, 'closed');
  return amount === 0 ? left(cells.line, 'zero-amount') : judgeOther(cells);
}

/** Rows that look like credit at first sight and are none. The order matters: a refund may name a fee. */
function neverCredit(cells: AlipayCells, amount: Minor): LeftReason | undefined {
  const { goods, status, category } = cells;
  if (DEPOSIT.test(status)) return 'deposit';
  if (status.includes('退款') || category === '退款' || /还款.*退款|退款.*还款/u.test(goods))
    return 'refund';
  if (/还款.*(立减|抵扣|红包|优惠)/u.test(goods)) return 'discount';
  if (/(花呗|借呗|信用卡|提现).*(服务费|手续费)/u.test(goods)) return 'fee';
  if (status.endsWith('关闭')) return 'closed';
  if (amount === 0) return category === '信用借还' ? 'deposit' : 'zero-amount';
  return undefined;
}

function judgeCredit(
  cells: AlipayCells,
  facts: Wording & { readonly on: Day; readonly amount: Minor },
): Verdict {
  const outcome = outcomeOf(cells, facts.type);
  if (outcome === 'failed' && facts.type === 'loan') return leave(cells, 'loan-refused');
  if (cells.order === '') return unsure(cells.line, 'order-number');
  const billingMonth = billingMonthIn(cells.goods);
  const draft: Draft = {
    line: cells.line,
    ...facts,
    outcome: outcome ?? 'succeeded',
    externalId: `alipay:${cells.order}`,
    ...(billingMonth !== undefined && { billingMonth }),
    ...(cells.paidFrom !== '' && { paidFrom: cells.paidFrom }),
  };
  return outcome === undefined ? unsure(cells.line, 'status', draft) : draftOf(draft);
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
  const { line, status, category } = cells;
  if (CREDIT_STATUS.test(status)) return unsure(line, 'wording');
  if (status === '等待付款' || status.endsWith('处理中')) return left(line, 'pending');
  if (category === TRANSFER) return left(line, 'not-credit');
  if (cells.direction === '支出') return left(line, 'purchase');
  return category === '信用借还' ? unsure(line, 'wording') : left(line, 'not-credit');
}

/** A refund's order number is the refunded order's, `_` and a number. */
function leave({ line, order }: AlipayCells, reason: LeftReason): Verdict {
  const isRefund = reason === 'refund' && order !== '';
  return left(line, reason, isRefund ? `alipay:${order.split('_')[0] ?? ''}` : undefined);
}

/**
 * Files that are known and are not read, so that the refusal can say what to export instead. Each is recognised by the
 * columns that only it has.
 */
import type { Failure } from '../result';
import type { BillSource } from './format';
import { headerAt } from './table';

type NearMiss = {
  readonly format: string;
  readonly columns: readonly string[];
  readonly code: string;
};

/** A debit card's statement shows one side of a repayment and not which card it paid: the wallet or the card tells more. */
const debitCards: readonly (readonly string[])[] = [
  ['交易日期', '摘要', '钞/汇', '交易金额(收入)', '对方户名'],
  ['记账日期', '币别', '金额', '余额', '对方账户名'],
  ['交易日期', '交易类型', '借贷', '交易金额', '余额', '对方户名'],
  ['记账日期', '货币', '交易金额', '联机余额', '交易摘要'],
  ['交易日期', '交易摘要', '交易金额', '本次余额', '对手信息'],
];

const nearMisses: readonly NearMiss[] = [
  {
    format: 'alipay-cashbook',
    columns: ['记录时间', '分类', '收支类型', '金额', '账户'],
    code: 'bill-alipay-cashbook',
  },
  ...debitCards.map((columns) => ({ format: 'debit-card', columns, code: 'bill-debit-card' })),
];

/** Why a file that no format reads is refused: as a known one, as a bill cut off before its table, or as unknown. */
export function refusalOf(source: BillSource): Failure {
  const known = nearMisses.find(({ columns }) => headerAt(source.grid, columns) >= 0);
  if (known) return { code: known.code, detail: { format: known.format } };
  const cutOff = cutOffs.find(({ notes }) => notes.test(source.text.slice(0, 4000)));
  return cutOff
    ? { code: 'bill-no-header', detail: { format: cutOff.format } }
    : { code: 'bill-unknown' };
}

/** The notes that stand above a table which is not there. */
const cutOffs: readonly { readonly format: string; readonly notes: RegExp }[] = [
  { format: 'alipay', notes: /支付宝账户：|电子客户回单|支付宝交易记录明细/u },
  { format: 'wechat', notes: /微信支付账单明细/u },
  { format: 'jd', notes: /京东账号名：/u },
  { format: 'meituan', notes: /美团交易账单明细/u },
];

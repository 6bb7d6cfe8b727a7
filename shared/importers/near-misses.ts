/**
 * Files that are known and cannot be read yet, so that the refusal can say what to export instead. Each is recognised by
 * the columns that only it has; a format that becomes readable moves to the registry.
 */
import type { Failure } from '../result';
import type { BillSource } from './format';
import { tableWith } from './table';

type NearMiss = {
  readonly format: string;
  readonly columns: readonly string[];
  readonly code: string;
};

const nearMisses: readonly NearMiss[] = [
  {
    format: 'alipay-cashbook',
    columns: ['记录时间', '分类', '收支类型', '金额', '账户'],
    code: 'bill-alipay-cashbook',
  },
  {
    format: 'alipay-web',
    columns: ['交易号', '商家订单号', '交易创建时间', '商品名称', '资金状态'],
    code: 'bill-alipay-web',
  },
  {
    format: 'alipay-app-2021',
    columns: ['收/支', '交易对方', '商品说明', '交易状态', '交易分类', '交易订单号', '交易时间'],
    code: 'bill-alipay-app-2021',
  },
  {
    format: 'wechat',
    columns: ['交易时间', '交易类型', '交易对方', '商品', '当前状态', '交易单号'],
    code: 'bill-not-supported',
  },
  {
    format: 'jd',
    columns: ['交易时间', '商户名称', '交易说明', '交易状态', '交易订单号'],
    code: 'bill-not-supported',
  },
  {
    format: 'meituan',
    columns: ['交易创建时间', '交易类型', '订单标题', '实付金额', '交易单号'],
    code: 'bill-not-supported',
  },
];

/** Why a file that no format reads is refused: as a known one, as an Alipay bill cut off before its table, or as unknown. */
export function refusalOf(source: BillSource): Failure {
  const known = nearMisses.find(({ columns }) => tableWith(source.grid, columns) !== undefined);
  if (known) return { code: known.code, detail: { format: known.format } };
  const cutOff = /支付宝账户：|电子客户回单/u.test(source.text.slice(0, 4000));
  return cutOff
    ? { code: 'bill-no-header', detail: { format: 'alipay' } }
    : { code: 'bill-unknown' };
}

/**
 * How WeChat words paying back. A repayment of a card is known by its type or by its party, for some banks' repayments are
 * booked as 转账; what was never seen in a real export is not sure.
 */
import type { Product } from '../records';

export type WechatWording = {
  readonly type: 'loan' | 'repayment';
  readonly product: Product;
  readonly lender?: string;
  /** False for wordings known from hearsay alone: a person confirms them. */
  readonly sure: boolean;
};

type Words = { readonly type: string; readonly party: string; readonly goods: string };

export function wordingOf({ type, party, goods }: Words): WechatWording | undefined {
  const bank = /^(.{2,20}银行)信用卡还款$/u.exec(party)?.[1];
  if (bank !== undefined) return { ...repayment('credit-card'), lender: bank, sure: true };
  if (type.startsWith('信用卡还款')) return { ...repayment('credit-card'), sure: true };
  if (type === '分付还款') return { ...repayment('other'), lender: '分付', sure: true };
  if (`${type}${party}`.includes('微粒贷')) return weilidai(`${type}${party}${goods}`);
  // Between persons a note is free text: only a merchant's own words count.
  return type === '商户消费' ? merchantRepayment(`${party} ${goods}`) : undefined;
}

function weilidai(text: string): WechatWording | undefined {
  if (text.includes('还款')) return { ...repayment('weilidai'), sure: false };
  if (/放款|借款|借钱/u.test(text)) return { type: 'loan', product: 'weilidai', sure: false };
  return undefined;
}

function merchantRepayment(text: string): WechatWording | undefined {
  if (!text.includes('还款')) return undefined;
  if (/白条.{0,8}还款/u.test(text)) return { ...repayment('baitiao'), sure: false };
  if (/金条.{0,8}还款/u.test(text)) return { ...repayment('jintiao'), sure: false };
  if (/月付.{0,8}还款/u.test(text))
    return { ...repayment('other'), lender: '美团月付', sure: false };
  return undefined;
}

const repayment = (product: Product) => ({ type: 'repayment' as const, product });

/**
 * How Alipay words lending and repaying, old names and new. Whole phrases only: a purchase or a friend's transfer may well
 * say 还款 somewhere.
 */
import type { Product } from '../records';

export type Wording = {
  readonly type: 'loan' | 'repayment';
  readonly product: Product;
  readonly lender?: string;
  readonly merged?: true;
};

type Phrase = {
  readonly goods: RegExp;
  readonly party?: RegExp;
  readonly wording: (party: string, goods: string) => Wording;
};

const always = (wording: Wording) => () => wording;

const phrases: readonly Phrase[] = [
  { goods: /^(蚂蚁)?借呗放款/u, wording: always({ type: 'loan', product: 'jiebei' }) },
  {
    goods: /^(蚂蚁)?借呗(自动|主动|提前)?还款/u,
    wording: always({ type: 'repayment', product: 'jiebei' }),
  },
  {
    goods: /^备用金取出/u,
    wording: always({ type: 'loan', product: 'other', lender: '备用金' }),
  },
  {
    goods: /^备用金(归还|还款)/u,
    wording: always({ type: 'repayment', product: 'other', lender: '备用金' }),
  },
  {
    goods: /^((自动|主动|提前)还款-花呗|花呗([|｜]信用购)?(自动|主动|提前)?还款)/u,
    wording: (party, goods) => ({
      type: 'repayment',
      product: 'huabei',
      ...(`${party}${goods}`.includes('信用购') && { merged: true }),
    }),
  },
  { goods: /^(.{2,20}银行)?信用卡(自动|主动)?还款/u, wording: cardRepayment },
  { goods: /抖音月付.*还款|还款.*抖音月付/u, wording: douyinRepayment },
  { party: /抖音月付/u, goods: /还款/u, wording: douyinRepayment },
];

/** What the row's party (交易对方) and goods (商品说明) say of credit; undefined where they say nothing known. */
export function wordingOf(party: string, goods: string): Wording | undefined {
  return phrases
    .find((phrase) => phrase.goods.test(goods) && (phrase.party?.test(party) ?? true))
    ?.wording(party, goods);
}

/** Alipay names the bank and no card number: `中信银行`, `信用卡还款`. */
function cardRepayment(party: string, goods: string): Wording {
  const named = /^(.{2,20}银行)信用卡/u.exec(goods)?.[1];
  const bank = named ?? (party === '/' ? '' : party.slice(0, 60));
  return { type: 'repayment', product: 'credit-card', ...(bank !== '' && { lender: bank }) };
}

function douyinRepayment(): Wording {
  return { type: 'repayment', product: 'other', lender: '抖音月付' };
}

/** The readings of a person's own table: a rate, what looked wrong, and which product an account's name means. */
import { halfWidth } from '../half-width';
import type { AnnualRate } from '../rates';
import { annualFromDaily, cleanRate, MAX_ANNUAL_RATE } from '../rates';
import type { Product, Symptom } from '../records';
import { symptoms as knownSymptoms } from '../records/check';

/**
 * A yearly rate from `14.6%`, `14.6`, `0.146`, or from a daily one as `万4`, or as `0.04%` under a header that says 日. A
 * number up to 1 without a sign is a fraction; undefined where the cell is empty.
 */
export function rateIn(text: string, header: string): AnnualRate | 'unreadable' | undefined {
  const plain = halfWidth(text).replace(/\s/gu, '');
  if (/^[-/—]*$/u.test(plain)) return undefined;
  const perTenThousand = /^万(?:分之)?(\d+(?:\.\d+)?)$/u.exec(plain)?.[1];
  if (perTenThousand !== undefined) return bounded(annualFromDaily(Number(perTenThousand)));
  const match = /^(\d+(?:\.\d+)?)(%?)$/u.exec(plain);
  if (!match) return 'unreadable';
  const value = Number(match[1]);
  const fraction = match[2] === '%' || value > 1 || header.includes('%') ? value / 100 : value;
  const isDaily = /日|daily/iu.test(header);
  return bounded(isDaily ? annualFromDaily(fraction * 10_000) : cleanRate(fraction));
}

function bounded(rate: AnnualRate): AnnualRate | 'unreadable' {
  return rate <= MAX_ANNUAL_RATE ? rate : 'unreadable';
}

const words: Readonly<Record<Symptom, RegExp>> = {
  'limit-reduced': /^(被?降额|额度(降低|下降|减少)|(limit )?(reduced|cut))$/iu,
  'limit-frozen': /^(额度)?(被?冻结)$|^frozen$/iu,
  'transaction-failed': /^(借款|交易|支用|提现)?失败$|^failed$/iu,
  'rate-raised': /^(利率(上升|上调|提高|上涨)|涨息|rate (raised|up))$/iu,
  'entry-suspended': /^(入口)?(关闭|暂停|消失)(借款)?$|^(suspended|closed)$/iu,
};

const NORMAL = /^(正常|无|没有|ok|normal|fine|[-/—])?$/iu;

/** What looked wrong, as the person words it; undefined where some of the words are not known. */
export function symptomsIn(text: string): readonly Symptom[] | undefined {
  const said = text.split(/[、,，;；|/]/u).map((part) => part.trim());
  const found = said
    .filter((part) => !NORMAL.test(part))
    .map((part) => knownSymptoms.find((one) => one === part || words[one].test(part)));
  return found.includes(undefined) ? undefined : [...new Set(found.flatMap((one) => one ?? []))];
}

const products: readonly (readonly [RegExp, Product])[] = [
  [/借呗/u, 'jiebei'],
  [/花呗/u, 'huabei'],
  [/微粒贷/u, 'weilidai'],
  [/金条/u, 'jintiao'],
  [/白条/u, 'baitiao'],
  [/信用卡|credit card/iu, 'credit-card'],
  [/银行.*贷|bank loan/iu, 'bank-loan'],
];

export function productNamed(name: string): Product {
  return products.find(([words]) => words.test(name))?.[1] ?? 'other';
}

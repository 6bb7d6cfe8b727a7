/** The registry of presets: add a product by adding its file, one line here, and its name and lender in the texts. */
import type { Product } from '../records';
import type { Preset } from './preset';
import { baitiao } from './products/baitiao';
import { bankLoan } from './products/bank-loan';
import { creditCard } from './products/credit-card';
import { huabei } from './products/huabei';
import { jiebei } from './products/jiebei';
import { jintiao } from './products/jintiao';
import { other } from './products/other';
import { weilidai } from './products/weilidai';

const presets = {
  jiebei,
  huabei,
  weilidai,
  jintiao,
  baitiao,
  'credit-card': creditCard,
  'bank-loan': bankLoan,
  other,
} as const satisfies Readonly<Record<Product, Preset>>;

export function presetOf(product: Product): Preset {
  return presets[product];
}

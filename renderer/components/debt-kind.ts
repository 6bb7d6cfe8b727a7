import { presetOf } from '../../shared/presets';
import type { Product } from '../../shared/records';

/** What is owed on a product is logged as: one that offers to pay in parts for a fee has bills, the others lend. */
export const debtKindOf = (product: Product): 'bill' | 'loan' =>
  presetOf(product).methods.value[0] === 'flat-fee' ? 'bill' : 'loan';

/**
 * What an importer is: it owns the reading of one provider's file layout, and gives every row exactly one verdict. It
 * must not look at the file's name, guess a missing figure, or know what the ledger holds; `propose.ts` does the latter.
 */
import type { Day, Month } from '../dates';
import type { Minor } from '../money';
import type { Product } from '../records';
import type { Failure, Result } from '../result';
import type { Encoding } from './decode';
import type { Grid } from './table';

/** A file as importers see it: its text, and the same text cut into cells. */
export type BillSource = {
  readonly encoding: Encoding;
  readonly text: string;
  readonly grid: Grid;
};

/** A row that says: money was lent, paid back, or a payment failed. `lender` is set where the product alone names none. */
export type Draft = {
  readonly line: number;
  readonly type: 'loan' | 'repayment';
  readonly product: Product;
  readonly lender?: string;
  readonly on: Day;
  readonly amount: Minor;
  readonly outcome: 'succeeded' | 'failed';
  /** The provider's name, `:` and its order number. */
  readonly externalId: string;
  /** The statement that a repayment was for; seldom the month it was paid in. */
  readonly billingMonth?: Month;
  /** Several products paid in one sum (花呗|信用购), which the file does not split. */
  readonly merged?: true;
  /** What it was paid from, as the file words it. */
  readonly paidFrom?: string;
};

export const unsureReasons = [
  'columns',
  'encoding',
  'time',
  'amount',
  'order-number',
  'status',
  'wording',
  'refunded',
  'refund-of-recorded',
  'same-order-other-card',
  'same-order-other-amount',
] as const;
export type UnsureReason = (typeof unsureReasons)[number];

export const leftReasons = [
  'purchase',
  'not-credit',
  'deposit',
  'refund',
  'discount',
  'fee',
  'closed',
  'pending',
  'zero-amount',
  'loan-refused',
  'skipped',
] as const;
export type LeftReason = (typeof leftReasons)[number];

/** A row that a person must look at. `draft` is what it would be, where that much could be read. */
export type UnsureRow = {
  readonly line: number;
  readonly reason: UnsureReason;
  readonly draft?: Draft;
  readonly recordId?: string;
};

/** A row that is no credit record. `refundOf` names the order that a refund gives back. */
export type LeftRow = {
  readonly line: number;
  readonly reason: LeftReason;
  readonly refundOf?: string;
};

/** A row that says again what an earlier row (`sameAs`) of the file said. */
export type RepeatedRow = { readonly line: number; readonly sameAs: number };

export type BillRows = {
  readonly drafts: readonly Draft[];
  readonly unsure: readonly UnsureRow[];
  readonly left: readonly LeftRow[];
  readonly repeated: readonly RepeatedRow[];
  /** How many rows the file says it has, where it says so. */
  readonly declaredRows?: number;
};

/** A file read. `rows` is the sum of the four lists. */
export type ParsedBill = BillRows & {
  readonly format: string;
  readonly encoding: Encoding;
  readonly rows: number;
};

export type BillFormat = {
  readonly id: string;
  readonly recognise: (source: BillSource) => boolean;
  readonly read: (source: BillSource) => Result<BillRows, Failure>;
};

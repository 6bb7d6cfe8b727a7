/**
 * What an importer is: it owns the reading of one provider's file layout, and gives every row exactly one verdict. It
 * must not look at the file's name, guess a missing figure, or know what the ledger holds; `propose.ts` does the latter.
 */
import type { Day, Month } from '../dates';
import type { Minor } from '../money';
import type { AnnualRate } from '../rates';
import type { Product, Symptom } from '../records';
import type { CheckColumns } from '../records/import-columns';
import type { Failure, Result } from '../result';
import type { Encoding } from './decode';
import type { Grid } from './table';

/** How the bytes were turned into cells: a text's encoding, or the kind of workbook. */
export type SourceEncoding = Encoding | 'xlsx' | 'xls';

/** A file as importers see it: its text (empty for a workbook's sheet), and the same cut into cells. */
export type BillSource = {
  readonly encoding: SourceEncoding;
  readonly text: string;
  readonly grid: Grid;
  readonly reading: Reading;
  /** Told now and then how much of the rows has been judged, from 0 to 1. */
  readonly progress?: (fraction: number) => void;
};

/** A row that says: money was lent, paid back, or a payment failed. `lender` is set where the product alone names none. */
export type Draft = {
  readonly line: number;
  readonly type: 'loan' | 'repayment';
  readonly product: Product;
  readonly lender?: string;
  /** The last digits of its number, where a file may hold several cards of one bank. */
  readonly card?: string;
  readonly on: Day;
  readonly amount: Minor;
  readonly outcome: 'succeeded' | 'failed';
  /** The provider's name, `:` and its order number. */
  readonly externalId: string;
  /** The file names neither orders nor the account: the same id in another account is another payment. */
  readonly perAccount?: true;
  /** The statement that a repayment was for; seldom the month it was paid in. */
  readonly billingMonth?: Month;
  /** Several products paid in one sum (花呗|信用购), which the file does not split. */
  readonly merged?: true;
  /** What it was paid from, as the file words it. */
  readonly paidFrom?: string;
  /** What left the person's hands, where a discount made it less than the debt paid off (`amount`). */
  readonly cashPaid?: Minor;
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
  'payer-name',
  'near-payment',
  'currency',
  'date-order',
  'rate',
  'odd-rate',
  'more-available',
  'nothing-seen',
  'other-check-that-day',
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

/**
 * A row that a person must look at. `draft` is what it would be, where that much could be read; else `text` is what stands in
 * it, shortened.
 */
export type UnsureRow = {
  readonly line: number;
  readonly reason: UnsureReason;
  readonly draft?: Draft;
  readonly check?: CheckDraft;
  readonly text?: string;
  readonly recordId?: string;
};

/** A row that is no credit record. `refundOf` names the order that a refund gives back, of which `text` is told as well. */
export type LeftRow = {
  readonly line: number;
  readonly reason: LeftReason;
  readonly refundOf?: string;
  readonly text?: string;
};

/** How a person's own table, or one that does not say it, is to be read. */
export type Reading = {
  readonly dateOrder?: DateOrder;
  /** For a table of one's own checks: the header of the column in which each field stands. */
  readonly columns?: CheckColumns;
  /** Columns matched in earlier tables; they count where every one of their headers is there. */
  readonly remembered?: readonly CheckColumns[];
};
export const dateOrders = ['ymd', 'mdy', 'dmy'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** A row of one's own table: one look at one account. An absent figure was not seen. */
export type CheckDraft = {
  readonly line: number;
  readonly account: string;
  readonly product: Product;
  readonly on: Day;
  readonly totalLimit?: Minor;
  readonly availableLimit?: Minor;
  readonly used?: Minor;
  readonly annualRate?: AnnualRate;
  readonly symptoms: readonly Symptom[];
  readonly externalId: string;
};

/** What the file leaves open and the person must say before all of it can be read. */
export type Question =
  | { readonly kind: 'date-order'; readonly orders: readonly DateOrder[] }
  | {
      readonly kind: 'columns';
      readonly headers: readonly string[];
      readonly columns: CheckColumns;
      /** The first rows, cell by cell as the headers stand. */
      readonly sample: readonly (readonly string[])[];
    };

/** A row that says again what an earlier row (`sameAs`) of the file said. */
export type RepeatedRow = { readonly line: number; readonly sameAs: number };

export type BillRows = {
  readonly drafts: readonly Draft[];
  readonly unsure: readonly UnsureRow[];
  readonly left: readonly LeftRow[];
  readonly repeated: readonly RepeatedRow[];
  readonly checks?: readonly CheckDraft[];
  readonly question?: Question;
  /** How many rows the file says it has, where it says so. */
  readonly declaredRows?: number;
};

/** A file read. `rows` is the sum of the lists. */
export type ParsedBill = BillRows & {
  readonly format: string;
  readonly encoding: SourceEncoding;
  readonly rows: number;
};

export type BillFormat = {
  readonly id: string;
  readonly recognise: (source: BillSource) => boolean;
  readonly read: (source: BillSource) => Result<BillRows, Failure>;
};

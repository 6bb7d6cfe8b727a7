/** What the window shows of an import before it is committed. */
import type { Conflict } from '../exchange/merge';
import type { RecordType } from '../records';
import type { Proposal } from './propose';

/** A bill or a table of one's own: rows, and where each would go. */
export type BillView = {
  readonly kind: 'bill';
  readonly name: string;
  readonly proposal: Proposal;
};

/** An exchange file: whole records, added as they are where the ledger has none of that id. */
export type MergeView = {
  readonly kind: 'exchange';
  readonly name: string;
  readonly fresh: Readonly<Partial<Record<RecordType, number>>>;
  readonly same: number;
  /** The first of them; `conflictCount` counts all. */
  readonly conflicts: readonly Conflict[];
  readonly conflictCount: number;
  /** Fields of a newer version that this one does not keep. */
  readonly ignored: number;
};

export type ImportView = BillView | MergeView;

/** How far the reading of a long file is, from 0 to 1. */
export type ImportProgress = { readonly fraction: number };

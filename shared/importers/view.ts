/** What the window shows of an import before it is committed. */
import type { Conflict } from '../exchange/merge';
import type { RecordType } from '../records';
import type { AlreadyRow } from './already';
import type { ReasonRows } from './by-reason';
import { byReason } from './by-reason';
import type { LeftReason } from './format';
import type { Proposal } from './propose';

/** A proposal as it is sent: rows that are not added stand by reason, for nothing is chosen about a single one of them. */
export type ShownProposal = Omit<Proposal, 'already' | 'left'> & {
  readonly already: readonly ReasonRows<AlreadyRow['reason']>[];
  readonly left: readonly ReasonRows<LeftReason>[];
};

export function shownProposal(proposal: Proposal): ShownProposal {
  return { ...proposal, already: byReason(proposal.already), left: byReason(proposal.left) };
}

/** A bill or a table of one's own: rows, and where each would go. */
export type BillView = {
  readonly kind: 'bill';
  readonly name: string;
  readonly proposal: ShownProposal;
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

/**
 * What the window shows of an import before it is committed. A file of a hundred thousand rows is told by its counts and the
 * first rows of each list; further rows are asked for as they are looked at.
 */
import type { Conflict } from '../exchange/merge';
import type { RecordType } from '../records';
import type { AlreadyRow } from './already';
import type { ReasonRows } from './by-reason';
import { byReason } from './by-reason';
import type { CheckDraft, Draft, LeftReason, UnsureReason, UnsureRow } from './format';
import type { Proposal, ProposalGroup } from './propose';
import { isKeepable } from './propose';

/** How many rows of each list come with the proposal. */
export const FIRST_ROWS = 50;

/** One row of the file: the payment or the look at an account that it gives, where that much could be read; else its text. */
export type ShownRow = {
  readonly line: number;
  readonly draft?: Draft;
  readonly check?: CheckDraft;
  readonly text?: string;
};

/** A list of a proposal: the rows that a group would add, or those unsure for one reason. */
export type RowList = { readonly group: string } | { readonly unsure: UnsureReason };

/** `count` rows in all, of which `rows` are the first. */
type Rows = { readonly count: number; readonly rows: readonly ShownRow[] };

export type ShownGroup = Omit<ProposalGroup, 'drafts' | 'checks'> &
  Rows & {
    /** Rows of a bill move money; those of a table of one's own are looks at an account. */
    readonly holds: 'payments' | 'checks';
    /** True where the bill tells two products as one. */
    readonly merged: boolean;
  };

/** `keepable` of them could be read well enough to be added. */
export type UnsureRows = Rows & { readonly reason: UnsureReason; readonly keepable: number };

export type ShownProposal = Omit<Proposal, 'groups' | 'unsure' | 'already' | 'left'> & {
  readonly groups: readonly ShownGroup[];
  /** The most frequent reason first. */
  readonly unsure: readonly UnsureRows[];
  readonly already: readonly ReasonRows<AlreadyRow['reason']>[];
  readonly left: readonly ReasonRows<LeftReason>[];
};

export function shownProposal(proposal: Proposal): ShownProposal {
  return {
    ...proposal,
    groups: proposal.groups.map(shownGroup),
    unsure: unsureByReason(proposal.unsure),
    already: byReason(proposal.already),
    left: byReason(proposal.left),
  };
}

/** The first `count` rows of a list; none where the proposal has no such list any more. */
export function rowsOf(proposal: Proposal, list: RowList, count: number): readonly ShownRow[] {
  if ('unsure' in list)
    return proposal.unsure.filter(({ reason }) => reason === list.unsure).slice(0, count);
  const group = proposal.groups.find(({ key }) => key === list.group);
  return group ? groupRows(group, count) : [];
}

function shownGroup({ drafts, checks, ...group }: ProposalGroup): ShownGroup {
  return {
    ...group,
    holds: checks ? 'checks' : 'payments',
    merged: drafts.some(({ merged }) => merged),
    count: drafts.length + (checks?.length ?? 0),
    rows: groupRows({ drafts, ...(checks && { checks }) }, FIRST_ROWS),
  };
}

function groupRows(
  { drafts, checks = [] }: Pick<ProposalGroup, 'drafts' | 'checks'>,
  count: number,
): readonly ShownRow[] {
  return [
    ...drafts.slice(0, count).map((draft) => ({ line: draft.line, draft })),
    ...checks.slice(0, count).map((check) => ({ line: check.line, check })),
  ];
}

function unsureByReason(rows: readonly UnsureRow[]): readonly UnsureRows[] {
  return byReason(rows).map(({ reason, count }) => {
    const those = rows.filter((row) => row.reason === reason);
    return {
      reason,
      count,
      keepable: those.filter(isKeepable).length,
      rows: those.slice(0, FIRST_ROWS),
    };
  });
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

/** A merge as the person sees it before it is done: what comes, and what is theirs to decide. */
import type { AnyRecord, RecordType } from '../records';
import { accountOf } from '../records';
import { homesOf } from './homes';
import type { Item, Plan } from './plan';
import { holderOf } from './plan';

export type Counts = Partial<Record<RecordType, number>>;

export type MergeConflict = {
  readonly id: string;
  readonly type: RecordType;
  /** The name and the currency of the account it belongs to, where there is one. */
  readonly account?: string;
  readonly currency?: string;
  /** Null where it was removed. */
  readonly mine: AnyRecord | null;
  readonly theirs: AnyRecord | null;
  /** When each was last changed. */
  readonly mineAt: string;
  readonly theirsAt: string;
  /** How many other records stay or go with it. */
  readonly along: number;
};

export type MergePreview = {
  readonly added: Counts;
  readonly changed: Counts;
  readonly removed: Counts;
  /** Records that stand the same in both, and those that only this ledger has or has changed. */
  readonly same: number;
  readonly kept: number;
  readonly unreadable: number;
  /** The first of them, and how many there are. */
  readonly conflicts: readonly MergeConflict[];
  readonly conflictCount: number;
};

export const MOST_CONFLICTS = 200;

export function previewOf(plan: Plan): MergePreview {
  const items = [...plan.items.values()];
  const comes = items.filter(({ kind, follows }) => kind === 'take' && follows === undefined);
  const conflicts = items.filter(({ kind }) => kind === 'conflict');
  return {
    added: countOf(comes.filter(({ mine }) => mine === null)),
    changed: countOf(comes.filter(({ mine, theirs }) => mine !== null && theirs !== null)),
    removed: countOf(comes.filter(({ theirs }) => theirs === null)),
    same: plan.same.size,
    kept: items.filter(({ kind, follows }) => kind === 'keep' && follows === undefined).length,
    unreadable: plan.unreadable,
    conflicts: conflicts.slice(0, MOST_CONFLICTS).map((item) => conflictOf(item, plan)),
    conflictCount: conflicts.length,
  };
}

function countOf(items: readonly Item[]): Counts {
  const counts: Counts = {};
  for (const { mine, theirs } of items) {
    const type = (theirs ?? mine)?.type;
    // That a reminder was shown is nothing the person logged.
    if (type !== undefined && type !== 'delivery') counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
}

function conflictOf(item: Item, plan: Plan): MergeConflict {
  const { id, mine, theirs, at } = item;
  const record = mine ?? theirs;
  const home = record && accountIn(plan, accountOf(record));
  return {
    id,
    type: record?.type ?? 'account',
    ...(home?.type === 'account' && { account: home.name, currency: home.currency }),
    ...{ mine, theirs },
    mineAt: new Date(at.mine).toISOString(),
    theirsAt: new Date(at.theirs).toISOString(),
    along: alongOf(item, plan),
  };
}

function accountIn(plan: Plan, id: string | undefined): AnyRecord | null | undefined {
  const item = plan.items.get(id ?? '');
  return item ? (item.mine ?? item.theirs) : plan.same.get(id ?? '');
}

function alongOf(item: Item, plan: Plan): number {
  const holder = holderOf(item);
  if (!holder) return 0;
  const others = [...plan.items.values()].filter((other) => {
    const record = other[holder];
    return record !== null && homesOf(record).includes(item.id);
  });
  return others.length;
}

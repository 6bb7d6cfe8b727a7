/**
 * Two ledgers side by side, record by record, by their change logs. What only one of them changed is decided by that; what
 * both changed is left to the person, and so is a record that one removed and the other still needs.
 */
import type { AnyRecord } from '../records';
import { anyRecord } from '../records';
import type { Comparison } from './compare';
import { compare } from './compare';
import type { Histories, Version } from './history';
import { homesOf } from './homes';

export type Side = 'mine' | 'theirs';

/** A record that does not stand the same in both. */
export type Item = {
  readonly id: string;
  readonly kind: Exclude<Comparison['kind'], 'same'>;
  readonly mine: AnyRecord | null;
  readonly theirs: AnyRecord | null;
  /** Both went on by themselves: whatever is chosen is a new version. */
  readonly clash: boolean;
  /** When each was last changed, in milliseconds since the epoch. */
  readonly at: Readonly<Record<Side, number>>;
  readonly missing: readonly Version[];
  /** The conflict that decides about this record, where one does. */
  readonly follows?: string;
};

export type Plan = {
  readonly items: ReadonlyMap<string, Item>;
  /** The records that stand the same in both. */
  readonly same: ReadonlyMap<string, AnyRecord>;
  /** How many of theirs do not read as records; they are left out. */
  readonly unreadable: number;
};

/** This ledger: its log, and its records as they stand. */
export type Own = {
  readonly histories: Histories;
  readonly record: (id: string) => AnyRecord | undefined;
};

/** Settings belong to a machine, and are left out. Of a hundred thousand records that stand the same none is read again. */
export function planMerge({ histories: mine, record }: Own, theirs: Histories): Plan {
  const items = new Map<string, Item>();
  const same = new Map<string, AnyRecord>();
  let unreadable = 0;
  for (const id of new Set([...mine.keys(), ...theirs.keys()])) {
    if (id === 'settings') continue;
    const [here, there] = [mine.get(id) ?? [], theirs.get(id) ?? []];
    const { kind, missing } = compare(here, there);
    const ours = (here.at(-1)?.body ?? null) === null ? null : record(id);
    const other = kind === 'same' ? ours : newestOf(there);
    if (other === undefined || ours === undefined) unreadable += 1;
    else if (kind !== 'same') {
      const at = { mine: timeOf(here, ours), theirs: timeOf(there, other) };
      const clash = kind === 'conflict';
      items.set(id, { id, kind, mine: ours, theirs: other, clash, at, missing });
    }
    if (kind === 'same' && ours) same.set(id, ours);
  }
  return { items: withHomes(items, same), same, unreadable };
}

/** The side that still has the record of a conflict; undefined where both have. */
export function holderOf({ mine, theirs }: Item): Side | undefined {
  if (mine && theirs) return undefined;
  return mine ? 'mine' : 'theirs';
}

/** The record that an item leads to. */
export function endOf(item: Item, chosen: (id: string) => Side): AnyRecord | null {
  if (item.kind === 'keep') return item.mine;
  if (item.kind === 'take') return item.theirs;
  return item[chosen(item.id)];
}

const timeOf = (versions: readonly Version[], record: AnyRecord | null): number =>
  record ? Date.parse(record.updatedAt) : (versions.at(-1)?.at ?? 0);

/** Undefined for what does not read as a record. */
function newestOf(versions: readonly Version[]): AnyRecord | null | undefined {
  const body = versions.at(-1)?.body ?? null;
  if (body === null) return null;
  try {
    const record = JSON.parse(body) as AnyRecord;
    return anyRecord.safeParse(record).success ? record : undefined;
  } catch {
    return undefined;
  }
}

/**
 * An account that one side removed and the other logged something for is a conflict, and so is what opened a case. What was
 * removed with it follows that conflict.
 */
function withHomes(
  plain: ReadonlyMap<string, Item>,
  same: ReadonlyMap<string, AnyRecord>,
): ReadonlyMap<string, Item> {
  const items = new Map(plain);
  for (;;) {
    const found = [...neededBy(items, same), ...followersIn(items)];
    if (found.length === 0) return items;
    for (const item of found) items.set(item.id, item);
  }
}

/** The records that may stand afterwards, whatever is chosen. */
function possible(item: Item): readonly AnyRecord[] {
  const both = [item.mine, item.theirs].flatMap((record) => (record ? [record] : []));
  if (item.kind === 'conflict' || item.follows !== undefined) return both;
  const end = item.kind === 'keep' ? item.mine : item.theirs;
  return end ? [end] : [];
}

function neededBy(
  items: ReadonlyMap<string, Item>,
  same: ReadonlyMap<string, AnyRecord>,
): readonly Item[] {
  const goes = (item: Item | undefined): item is Item =>
    item !== undefined && item.kind !== 'conflict' && possible(item).length === 0;
  const needed = new Map<string, Item>();
  const standing = [...same.values(), ...[...items.values()].flatMap(possible)];
  for (const record of standing)
    for (const home of homesOf(record)) {
      const item = items.get(home);
      if (goes(item) && holderOf(item)) needed.set(home, { ...item, kind: 'conflict' });
    }
  // What goes with its account is decided with it.
  return [...needed.values()].filter((item) => {
    const record = item.mine ?? item.theirs;
    return record !== null && !homesOf(record).some((home) => needed.has(home));
  });
}

function followersIn(items: ReadonlyMap<string, Item>): readonly Item[] {
  return [...items.values()].flatMap((item) => {
    if (item.kind === 'conflict' || item.follows !== undefined) return [];
    const end = item.kind === 'keep' ? item.mine : item.theirs;
    const gone = end === null ? (item.mine ?? item.theirs) : null;
    const home = gone && homesOf(gone).find((id) => isLeader(items.get(id), item));
    return home ? [{ ...item, follows: home }] : [];
  });
}

/** The same side removed both. */
const isLeader = (home: Item | undefined, item: Item): boolean =>
  home?.kind === 'conflict' && holderOf(home) !== undefined && holderOf(home) === holderOf(item);

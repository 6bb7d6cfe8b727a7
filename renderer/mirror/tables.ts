/**
 * The small tables of the mirror: everything but the records, in memory as main sent it. A row that a change does not touch
 * stays the same object, so that a screen draws what changed and no more. Written by the feed alone, and read through
 * `useRows`.
 */
import { useSyncExternalStore } from 'react';
import { changedTables, type Tables } from '../../shared/changes';
import type { Delta, MirrorTables, Rows } from '../../shared/ipc/views';

const listeners = new Set<() => void>();
let tables: Tables | undefined;

/** Replaces everything by what main sent. */
export function showTables({ records: _apart, ...rows }: Rows): void {
  turn(rows);
}

/** Shows what changed, at once and as a whole: no screen sees half of it. */
export function changeTables(delta: Delta): void {
  if (tables !== undefined) turn(changedTables(tables, delta));
}

/** The ledger was closed: nothing of it stays. */
export function forgetTables(): void {
  turn(undefined);
}

function turn(next: Tables | undefined): void {
  tables = next;
  for (const listener of [...listeners]) listener();
}

/**
 * The rows of a small table, live; undefined until the first rows are there. As long as nothing in it has changed they are
 * the same list for all who ask, so that what is made of them can be remembered by it.
 */
export function useRows<N extends keyof Tables>(table: N): readonly MirrorTables[N][] | undefined {
  return useSyncExternalStore(subscribe, () => tables?.[table]);
}

/** What `pick` finds among the rows: the same value as long as that has not changed, whatever else has. */
export function usePicked<N extends keyof Tables, V>(
  table: N,
  pick: (rows: readonly MirrorTables[N][]) => V | undefined,
): V | undefined {
  return useSyncExternalStore(subscribe, () => tables && pick(tables[table]));
}

/** The rows as they stand now, for what is done at a click: nothing is drawn again for them. */
export function rowsNow<N extends keyof Tables>(table: N): readonly MirrorTables[N][] {
  return tables?.[table] ?? [];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

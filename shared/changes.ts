/**
 * Changes: what a commit does to records, and what follows for the mirrored tables. The deltas of the tables are a small
 * algebra: the difference of two tables, and two deltas in a row as one. Main makes them, the mirror applies them; neither
 * knows what the rows mean.
 */
import type { AnyRecord } from './records';
import type { Delta, MirrorTables, Rows, TableName } from './ipc/views';
import { mirrorKeys } from './ipc/views';

/** A change to one record: `before` null for a new one, `after` null for a removed one, never both. */
export type RecordChange = {
  readonly before: AnyRecord | null;
  readonly after: AnyRecord | null;
};

/** The change that takes another one back. */
export const reverse = ({ before, after }: RecordChange): RecordChange => ({
  before: after,
  after: before,
});

/** The same with one change for each record, where several of them follow each other. */
export function netChanges(changes: readonly RecordChange[]): readonly RecordChange[] {
  const net = new Map<string, RecordChange>();
  for (const change of changes) {
    const id = change.after?.id ?? change.before?.id ?? '';
    const before = net.has(id) ? (net.get(id)?.before ?? null) : change.before;
    net.set(id, { before, after: change.after });
  }
  return net.size === changes.length ? changes : [...net.values()].filter(isChange);
}

const isChange = ({ before, after }: RecordChange): boolean => before !== null || after !== null;

/** The tables of what is derived, which are small enough to be held whole. */
export type Tables = Omit<Rows, 'records'>;

type TableDelta<Row> = { readonly put: readonly Row[]; readonly remove: readonly string[] };

/** What turns one list of rows into another; rows are compared by value. Undefined where nothing changed. */
export function diffTable<T extends TableName>(
  table: T,
  before: readonly MirrorTables[T][],
  after: readonly MirrorTables[T][],
): TableDelta<MirrorTables[T]> | undefined {
  if (before === after) return undefined;
  const gone = new Map(before.map((row) => [keyOf(table, row), row]));
  const put = after.filter((row) => {
    const key = keyOf(table, row);
    const known = gone.get(key);
    gone.delete(key);
    return known === undefined || !isSame(known, row);
  });
  return put.length + gone.size === 0 ? undefined : { put, remove: [...gone.keys()] };
}

/** The tables after a delta. What it does not touch stays the same: each list, and in those that change each row. */
export function changedTables(tables: Tables, delta: Delta): Tables {
  const touched = Object.keys(tables).filter((name) => name in delta) as (keyof Tables)[];
  const changed = touched.map((name) => [name, changedTable(name, tables[name], delta[name])]);
  return { ...tables, ...Object.fromEntries(changed) };
}

/** One delta that does what `first` and then `second` do. */
export function squash(first: Delta, second: Delta): Delta {
  const tables = new Set([...Object.keys(first), ...Object.keys(second)] as TableName[]);
  return Object.fromEntries(
    [...tables].map((table) => [table, squashTable(table, first[table], second[table])]),
  );
}

function keyOf<T extends TableName>(table: T, row: MirrorTables[T]): string {
  return (row as unknown as Record<string, string>)[mirrorKeys[table]] ?? '';
}

function squashTable<T extends TableName>(table: T, first: Delta[T], second: Delta[T]) {
  const put = new Map<string, MirrorTables[T]>();
  const remove = new Set<string>();
  for (const delta of [first, second]) {
    for (const key of delta?.remove ?? []) {
      put.delete(key);
      remove.add(key);
    }
    for (const row of (delta?.put ?? []) as readonly MirrorTables[T][]) {
      put.set(keyOf(table, row), row);
      remove.delete(keyOf(table, row));
    }
  }
  return { put: [...put.values()], remove: [...remove] };
}

/** Two values of JSON with the same in them. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => isSame((a as Values)[name], (b as Values)[name]))
  );
}

function changedTable<T extends TableName>(
  table: T,
  before: readonly MirrorTables[T][],
  delta: Delta[T],
): readonly MirrorTables[T][] {
  const rows = new Map(before.map((row) => [keyOf(table, row), row]));
  for (const key of delta?.remove ?? []) rows.delete(key);
  for (const row of (delta?.put ?? []) as readonly MirrorTables[T][])
    rows.set(keyOf(table, row), row);
  return [...rows.values()];
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Changes: what a commit does to records, and what follows for the mirrored tables. The deltas of the tables are a small
 * algebra: the difference of two tables, and two deltas in a row as one. Main makes them, the mirror applies them; neither
 * knows what the rows mean.
 */
import type { AnyRecord } from './records';
import type { Delta, MirrorTables, TableName } from './ipc/views';
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

type TableDelta<Row> = { readonly put: readonly Row[]; readonly remove: readonly string[] };

/** What turns one list of rows into another; rows are compared by value. Undefined where nothing changed. */
export function diffTable<T extends TableName>(
  table: T,
  before: ReadonlyMap<string, string>,
  after: readonly MirrorTables[T][],
): TableDelta<MirrorTables[T]> | undefined {
  const gone = new Set(before.keys());
  const put = after.filter((row) => {
    const key = keyOf(table, row);
    gone.delete(key);
    return before.get(key) !== JSON.stringify(row);
  });
  return put.length + gone.size === 0 ? undefined : { put, remove: [...gone] };
}

/** The rows of a table by key, in the form that `diffTable` compares with. */
export function imageOf<T extends TableName>(
  table: T,
  rows: readonly MirrorTables[T][],
): ReadonlyMap<string, string> {
  return new Map(rows.map((row) => [keyOf(table, row), JSON.stringify(row)]));
}

/** One delta that does what `first` and then `second` do. */
export function squash(first: Delta, second: Delta): Delta {
  const tables = new Set([...Object.keys(first), ...Object.keys(second)] as TableName[]);
  return Object.fromEntries(
    [...tables].map((table) => [table, squashTable(table, first[table], second[table])]),
  );
}

export function keyOf<T extends TableName>(table: T, row: MirrorTables[T]): string {
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

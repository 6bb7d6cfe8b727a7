/**
 * The window's copy of what screens show. It lives in an in-memory session, so nothing of it reaches the disk and it
 * needs no migrations. `feed.ts` is its only writer; screens read it through the hooks in `queries/`.
 */
import { Dexie, type Table } from 'dexie';
import type { AnyRecord } from '../../shared/records';
import {
  alwaysMirrored,
  mirrorKeys,
  type Delta,
  type MirrorTables,
  type Rows,
  type TableName,
} from '../../shared/ipc/views';

export type Mirror = Dexie & { readonly [T in TableName]: Table<MirrorTables[T], string> };

/** What queries look rows up by, beside the key. */
const lookups: Readonly<Record<TableName, string>> = {
  accounts: '',
  records: 'type, accountId, billId, loanId',
  dues: 'accountId, status, dueOn',
  findings: 'accountId',
  insufficient: '',
  downgrades: 'accountId',
  reminders: 'accountId',
  state: '',
};

export const tableNames = Object.keys(mirrorKeys) as readonly TableName[];

export const mirror = openMirror('credit-health-mirror');

/**
 * Replaces everything: first what the first screen shows, in one transaction, then the bulk of the records a piece at a
 * time, so that the reads of that screen need not wait until all are in.
 */
export async function fillMirror(rows: Rows): Promise<void> {
  const isFirst = ({ type }: AnyRecord) => alwaysMirrored.includes(type);
  const first = { ...rows, records: rows.records.filter(isFirst) };
  const rest = rows.records.filter((record) => !isFirst(record));
  await mirror.transaction('rw', tableNames, async () => {
    for (const name of tableNames) {
      await mirror.table(name).clear();
      await mirror.table(name).bulkAdd([...first[name]]);
    }
  });
  for (let from = 0; from < rest.length; from += PIECE)
    await mirror.records.bulkAdd(rest.slice(from, from + PIECE));
}

const PIECE = 250;

/** Puts and removes what changed, in one transaction, so that no screen sees half of it. */
export async function applyToMirror(delta: Delta): Promise<void> {
  const touched = tableNames.filter((name) => delta[name] !== undefined);
  if (touched.length === 0) return;
  await mirror.transaction('rw', touched, async () => {
    for (const name of touched) {
      await mirror.table(name).bulkDelete([...(delta[name]?.remove ?? [])]);
      await mirror.table(name).bulkPut([...(delta[name]?.put ?? [])]);
    }
  });
}

export async function clearMirror(): Promise<void> {
  await mirror.transaction('rw', tableNames, async () => {
    for (const name of tableNames) await mirror.table(name).clear();
  });
}

function openMirror(name: string): Mirror {
  const database = new Dexie(name);
  const columns = (table: TableName) =>
    [mirrorKeys[table], lookups[table]].filter((part) => part !== '').join(', ');
  database
    .version(1)
    .stores(Object.fromEntries(tableNames.map((table) => [table, columns(table)])));
  return database as Mirror;
}

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
 * Replaces everything, in two transactions: first what the first screen shows, then the bulk of the records, which takes as
 * long again.
 */
export async function fillMirror(rows: Rows): Promise<void> {
  const isFirst = ({ type }: AnyRecord) => alwaysMirrored.includes(type);
  await mirror.transaction('rw', tableNames, async () => {
    for (const name of tableNames) {
      await mirror.table(name).clear();
      await mirror
        .table(name)
        .bulkAdd(name === 'records' ? rows.records.filter(isFirst) : [...rows[name]]);
    }
  });
  await mirror.records.bulkAdd(rows.records.filter((record) => !isFirst(record)));
}

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

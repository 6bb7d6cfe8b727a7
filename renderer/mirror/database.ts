/**
 * The window's copy of what screens show. It lives in an in-memory session, so nothing of it reaches the disk and it
 * needs no migrations. `feed.ts` is its only writer; screens read it through the hooks in `queries/`.
 */
import { Dexie, type Table } from 'dexie';
import type { AnyRecord } from '../../shared/records';
import {
  mirrorKeys,
  type Delta,
  type MirrorTables,
  type Rows,
  type TableName,
} from '../../shared/ipc/views';
import { dropFirst, setStanding } from './first';
import { forgetAnswers, keep, type Question } from './live';

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

/** The tables that are small enough to be read whole, and are kept as they were last read. */
export type SmallTable = Exclude<TableName, 'records'>;
const smallTables = tableNames.filter((name): name is SmallTable => name !== 'records');

const questions = new Map(
  smallTables.map((name) => [name, { key: name, ask: () => mirror.table(name).toArray() }]),
);

/** Asks for all rows of a table. */
export const questionOf = <N extends SmallTable>(
  table: N,
): Question<readonly MirrorTables[N][]> | undefined => questions.get(table);

/** Replaces everything. The rows are shown at once, and painted before the database, which is slower, takes them in. */
export async function fillMirror(rows: Rows): Promise<void> {
  setStanding({ first: rows, filled: false });
  forgetAnswers();
  await painted();
  await mirror.transaction('rw', tableNames, async () => {
    for (const name of tableNames) {
      await mirror.table(name).clear();
      await mirror.table(name).bulkAdd([...rows[name]]);
    }
  });
  setStanding({ first: rows, filled: true });
  void Promise.all([...questions.values()].map(keep)).then(() => {
    dropFirst(rows);
  });
}

/** Adds the bulk of the records a piece at a time, so that the reads of a screen need not wait until all are in. */
export async function addToMirror(records: readonly AnyRecord[]): Promise<void> {
  for (let from = 0; from < records.length; from += PIECE)
    await mirror.records.bulkPut(records.slice(from, from + PIECE));
}

const PIECE = 250;

/** Settles after the next frame; a window that is not shown paints none and is not waited for. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_FRAME_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

const LONGEST_FRAME_MS = 250;

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
  setStanding({ first: undefined, filled: false });
  forgetAnswers();
  await mirror.transaction('rw', tableNames, async () => {
    for (const name of tableNames) await mirror.table(name).clear();
  });
}

function openMirror(name: string): Mirror {
  // What is read often is kept in `live.ts`: Dexie's own copies of every answer would be a third copy of the rows.
  const database = new Dexie(name, { cache: 'disabled' });
  const columns = (table: TableName) =>
    [mirrorKeys[table], lookups[table]].filter((part) => part !== '').join(', ');
  database
    .version(1)
    .stores(Object.fromEntries(tableNames.map((table) => [table, columns(table)])));
  return database as Mirror;
}

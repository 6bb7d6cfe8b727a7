/**
 * The records of the mirror, which screens look up by what they are about. They live in an in-memory session, so nothing of
 * them reaches the disk and they need no migrations. `feed.ts` is the only writer; screens read them through the hooks in
 * `queries/`.
 */
import { Dexie, type Table } from 'dexie';
import type { AnyRecord } from '../../shared/records';
import { mirrorKeys } from '../../shared/ipc/views';
import type { RecordsDelta } from './feed';

export type Mirror = Dexie & { readonly records: Table<AnyRecord, string> };

/** What queries look records up by, beside the key. */
const lookups = 'type, accountId, billId, loanId';

export const mirror = openMirror('credit-health-mirror');

/** Replaces all records. */
export async function fillMirror(records: readonly AnyRecord[]): Promise<void> {
  await mirror.transaction('rw', mirror.records, async () => {
    await mirror.records.clear();
    await mirror.records.bulkAdd([...records]);
  });
}

export async function addToMirror(records: readonly AnyRecord[]): Promise<void> {
  await mirror.records.bulkPut([...records]);
}

/** Puts and removes what changed, in one transaction, so that no screen sees half of it. */
export async function applyToMirror({ put, remove }: RecordsDelta): Promise<void> {
  await mirror.transaction('rw', mirror.records, async () => {
    await mirror.records.bulkDelete([...remove]);
    await mirror.records.bulkPut([...put]);
  });
}

export async function clearMirror(): Promise<void> {
  await mirror.records.clear();
}

function openMirror(name: string): Mirror {
  // What is read often is kept in `live.ts`: Dexie's own copies of every answer would be a third copy of the records.
  const database = new Dexie(name, { cache: 'disabled' });
  database.version(1).stores({ records: `${mirrorKeys.records}, ${lookups}` });
  return database as Mirror;
}

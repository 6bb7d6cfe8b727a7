/**
 * The records as they stand. What does not read as a record is taken from the change log, which has every version: damage
 * costs no more than itself. It is the check of the ledger that names the damage.
 */
import { z } from 'zod';
import type { AnyRecord } from '../../shared/records';
import { anyRecord } from '../../shared/records';
import { refuse } from '../failure';
import type { Db } from './sql';
import { blobOf, reasonOf, statement, textOf } from './sql';

type Row = { readonly id: ArrayBuffer; readonly body: ArrayBuffer };

/** Throws `ledger-unreadable` where neither the records nor the log can be read to the end. */
export function readRecords(db: Db, file: string): AnyRecord[] {
  try {
    return atOnce(db) ?? standing(db);
  } catch {
    try {
      return replayed(db);
    } catch (error) {
      throw refuse('ledger-unreadable', { detail: { file, reason: reasonOf(error) } });
    }
  }
}

/**
 * All records as one list, because a hundred thousand rows take longer to hand over than to read. Each is checked as it
 * would be alone; undefined where any does not read, so that they are then read one by one.
 */
function atOnce(db: Db): AnyRecord[] | undefined {
  const whole = wholeTable(db);
  if (!whole?.list) return undefined;
  const found = z.array(anyRecord).length(whole.count).safeParse(dataIn(whole.list));
  return found.success ? found.data : undefined;
}

/** Undefined where the table does not read to its end, or is too long for one value. */
function wholeTable(db: Db) {
  try {
    return statement<{ readonly count: number; readonly list: ArrayBuffer | null }>(
      db,
      `SELECT count(*) AS count, CAST('[' || group_concat(body, ',') || ']' AS BLOB) AS list FROM record`,
      [],
    ).get();
  } catch {
    return undefined;
  }
}

function standing(db: Db): AnyRecord[] {
  const versions = statement<{ after: ArrayBuffer | null }>(
    db,
    'SELECT after FROM change WHERE id = ? ORDER BY seq DESC, place DESC',
    ['blob'],
  );
  return statement<Row>(db, 'SELECT id, body FROM record', [])
    .all()
    .flatMap((row) => {
      const record = parsed(row.body) ?? newestOf(versions.all(blobOf(textOf(row.id))));
      return record ? [record] : [];
    });
}

function newestOf(versions: readonly { readonly after: ArrayBuffer | null }[]) {
  for (const { after } of versions) {
    const record = after && parsed(after);
    if (record) return record;
  }
  return undefined;
}

function replayed(db: Db): AnyRecord[] {
  const records = new Map<string, AnyRecord>();
  const changes = statement<{ id: ArrayBuffer; after: ArrayBuffer | null }>(
    db,
    'SELECT id, after FROM change ORDER BY seq, place',
    [],
  );
  for (const { id, after } of changes.each()) {
    const record = after && parsed(after);
    if (record) records.set(textOf(id), record);
    else if (after === null) records.delete(textOf(id));
  }
  return [...records.values()];
}

function parsed(body: ArrayBuffer): AnyRecord | undefined {
  const record = anyRecord.safeParse(dataIn(body));
  return record.success ? record.data : undefined;
}

/** Undefined, which is no record, for what is no JSON. */
function dataIn(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}

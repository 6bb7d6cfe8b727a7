/**
 * The records as they stand. What does not read as a record is taken from the change log, which has every version: damage
 * costs no more than itself. It is the check of the ledger that names the damage.
 */
import { z } from 'zod';
import type { AnyRecord } from '../../shared/records';
import { anyRecord } from '../../shared/records';
import { refuse } from '../failure';
import type { Work } from '../unhurried';
import type { Db } from './sql';
import { blobOf, reasonOf, statement, textOf } from './sql';

type Row = { readonly id: ArrayBuffer; readonly body: ArrayBuffer };

/** Throws `ledger-unreadable` where neither the records nor the log can be read to the end. */
export function* readRecords(db: Db, file: string): Work<AnyRecord[]> {
  try {
    return (yield* together(db)) ?? (yield* oneByOne(db));
  } catch {
    try {
      return replayed(db);
    } catch (error) {
      throw refuse('ledger-unreadable', { detail: { file, reason: reasonOf(error) } });
    }
  }
}

/** So many are read between two stops: a few milliseconds, for the page that loads meanwhile waits on each. */
const PIECE = 50;

/**
 * All records handed over as one list, because a hundred thousand rows take longer to hand over than to read. Each is
 * checked as it would be alone; undefined where any does not read.
 */
function* together(db: Db): Work<AnyRecord[] | undefined> {
  const list = wholeTable(db);
  const records: AnyRecord[] = [];
  for (const value of list ?? []) {
    if (records.length % PIECE === 0) yield;
    const record = anyRecord.safeParse(value);
    if (!record.success) return undefined;
    records.push(record.data);
  }
  return list && records;
}

/** Undefined where the table does not read to its end, or as a list of as many values as it has rows. */
function wholeTable(db: Db): readonly unknown[] | undefined {
  try {
    const whole = statement<{ readonly count: number; readonly list: ArrayBuffer | null }>(
      db,
      `SELECT count(*) AS count, CAST('[' || group_concat(body, ',') || ']' AS BLOB) AS list FROM record`,
      [],
    ).get();
    if (!whole?.list) return undefined;
    return z.array(z.unknown()).length(whole.count).parse(dataIn(whole.list));
  } catch {
    return undefined;
  }
}

function* oneByOne(db: Db): Work<AnyRecord[]> {
  const versions = statement<{ after: ArrayBuffer | null }>(
    db,
    'SELECT after FROM change WHERE id = ? ORDER BY seq DESC, place DESC',
    ['blob'],
  );
  const rows = statement<Row>(db, 'SELECT id, body FROM record', []).all();
  const records: AnyRecord[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % PIECE === 0) yield;
    const record = parsed(row.body) ?? newestOf(versions.all(blobOf(textOf(row.id))));
    if (record) records.push(record);
  }
  return records;
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

/**
 * The records as they stand. What does not read as a record is taken from the change log, which has every version: damage
 * costs no more than itself. It is the check of the ledger that names the damage.
 */
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
    return yield* standing(db);
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

function* standing(db: Db): Work<AnyRecord[]> {
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
  try {
    const record = anyRecord.safeParse(JSON.parse(textOf(body)));
    return record.success ? record.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The records as they stand. What does not read as a record is taken from the change log, which has every version: damage
 * costs no more than itself. It is the check of the ledger that names the damage.
 */
import type { AnyRecord } from '../../shared/records';
import { anyRecord } from '../../shared/records';
import { isRecordAsItIs } from '../../shared/records/as-it-is';
import { refuse } from '../failure';
import type { Work } from '../unhurried';
import type { Db } from './sql';
import { blobOf, bytesOf, readNumber, reasonOf, statement, textOf } from './sql';

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

/** So many are handed over as one list: rows take longer to hand over one by one than to read, and all at once too much room. */
const LIST = 1000;

type List = {
  readonly count: number;
  readonly last: ArrayBuffer | null;
  readonly list: ArrayBuffer | null;
};

/** The records a list at a time, each checked as it would be alone; undefined where any does not read or is not found. */
function* together(db: Db): Work<AnyRecord[] | undefined> {
  const lists = statement<List>(
    db,
    `SELECT count(*) AS count, max(id) AS last, CAST('[' || group_concat(body, ',') || ']' AS BLOB) AS list
     FROM (SELECT id, body FROM record WHERE id > ? ORDER BY id LIMIT ${String(LIST)})`,
    ['blob'],
  );
  const records: AnyRecord[] = [];
  const sparing = withSharedParts();
  let after: Buffer = Buffer.alloc(0);
  for (;;) {
    const { count, last, list } = lists.get(after) ?? { count: 0, last: null, list: null };
    if (last === null || list === null) break;
    const values = dataIn(list);
    if (!Array.isArray(values) || values.length !== count) return undefined;
    for (const value of values) {
      if (records.length % PIECE === 0) yield;
      const record = recordIn(value);
      if (!record) return undefined;
      records.push(sparing(record));
    }
    after = bytesOf(last);
  }
  // A key that is damaged leads astray whoever looks for what comes after another.
  return records.length === readNumber(db, 'SELECT count(*) FROM record') ? records : undefined;
}

/**
 * A hundred thousand records name the same few accounts, those of one import have the same time, most were never changed, and
 * most checks saw no symptom: what is the same is held once. The records come fresh from their JSON, and nobody else has them
 * yet.
 */
function withSharedParts(): (record: AnyRecord) => AnyRecord {
  const texts = new Map<string, string>();
  let time = '';
  return (record) => {
    const own: Writable = record;
    if (own.createdAt === time) own.createdAt = time;
    time = own.createdAt;
    if (own.updatedAt === time) own.updatedAt = time;
    if (own.symptoms?.length === 0) own.symptoms = noSymptoms;
    if (own.accountId === undefined) return record;
    const known = texts.get(own.accountId);
    if (known === undefined) texts.set(own.accountId, own.accountId);
    else own.accountId = known;
    return record;
  };
}

type Writable = {
  createdAt: string;
  updatedAt: string;
  accountId?: string | undefined;
  symptoms?: readonly string[];
};

const noSymptoms: readonly never[] = Object.freeze([]);

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
  return recordIn(dataIn(body));
}

/** What this app wrote stands as it is; where it does not, as in a ledger of an older one, the schema has the word. */
function recordIn(value: unknown): AnyRecord | undefined {
  return isRecordAsItIs(value) ? value : anyRecord.safeParse(value).data;
}

/** Undefined, which is no record, for what is no JSON. */
function dataIn(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}

/**
 * What a file of the ledger holds and whether it is sound, for a process of its own: a damaged file can abort the process
 * that reads it. It changes nothing in the file.
 */
import type { AnyRecord } from '../../shared/records';
import { anyRecord, dayOf } from '../../shared/records';
import { FailureError, refuse } from '../failure';
import type { LedgerKeys } from '../vault/keys';
import { readHead } from './head';
import { META_EPOCH, readMeta } from './meta';
import { migrations } from './migrations';
import type { Db } from './sql';
import { bytesOf, openCopy, openDatabase, readNumber, reasonOf, statement } from './sql';
import type { Damage, DamagedTable } from './verify';
import { verify } from './verify';

/** A commit as its place in the chain tells it: the same commit in two copies has the same mac. */
export type Step = { readonly seq: number; readonly at: number; readonly mac: string };

/** A damaged record by what the log says it was; without a type where the log does not tell. */
export type DamagedRecord = {
  readonly type?: AnyRecord['type'];
  readonly account?: string;
  readonly day?: string;
};

export type Inspection = {
  readonly seq: number;
  /** The first of them, and how many there are. */
  readonly entries: readonly { readonly seq: number; readonly at: number }[];
  readonly entryCount: number;
  readonly records: readonly DamagedRecord[];
  readonly recordCount: number;
  /** What of the file could not be read to its end, or is missing. */
  readonly tables: readonly DamagedTable[];
};

export type ToInspect = {
  readonly file: string;
  readonly keys: LedgerKeys;
  /** The ledger itself, which the app may have open; else a copy that no one has. */
  readonly live: boolean;
};

/** More steps than this are not compared: a copy that lacks them all lacks "at least" so many. */
export const MOST_STEPS = 2_000;
const MOST_NAMED = 5;

export type Begun = {
  /** The newest steps, newest first; empty where the history cannot be read. */
  readonly steps: readonly Step[];
  /** Reads the rest, which may not come back, and closes the file. Throws `ledger-unreadable`. */
  readonly finish: () => Inspection;
};

/** Throws `ledger-unreadable`, or `ledger-newer` for a file that a newer app wrote. */
export function beginInspection({ file, keys, live }: ToInspect): Begun {
  const db = live ? openDatabase(file, keys.file) : openCopy(file, keys.file);
  return closingOnError(db, file, () => {
    const found = readNumber(db, 'PRAGMA user_version');
    const known = migrations.at(-1)?.version ?? 0;
    if (found > known) throw refuse('ledger-newer', { detail: { file, found, known } });
    if (live && isUnmade(db, { file, keys })) {
      db.close();
      return { steps: [], finish: () => ({ seq: 0, ...told([], new Map()) }) };
    }
    // Commits of another connection in between would look like damage.
    db.exec('BEGIN');
    const steps = stepsOf(db);
    const finish = () =>
      closingOnError(db, file, () => {
        const { damage, logged } = verify(db, keys.chain, live ? seenIn(db, file, keys) : 0);
        const seq = readNumber(db, 'SELECT coalesce(max(seq), 0) AS seq FROM entry');
        db.exec('COMMIT');
        db.close();
        return { seq, ...told(damage, logged) };
      });
    return { steps, finish };
  });
}

export const inspect = (request: ToInspect): Inspection => beginInspection(request).finish();

function closingOnError<T>(db: Db, file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    db.close();
    if (error instanceof FailureError) throw error;
    throw refuse('ledger-unreadable', { detail: { file, reason: reasonOf(error) } });
  }
}

/** The making of the ledger was cut short before anything was in it: the next opening makes it. */
const isUnmade = (db: Db, { file, keys }: Pick<ToInspect, 'file' | 'keys'>): boolean =>
  readNumber(db, 'SELECT count(*) FROM sqlite_schema') === 0 && !readHead(file, keys.chain);

/** The last step that the note beside the ledger knows of; none where the note is another ledger's. */
function seenIn(db: Db, file: string, keys: LedgerKeys): number {
  const head = readHead(file, keys.chain);
  return head && readMeta(db, META_EPOCH).toString('utf8') === head.epoch ? head.seq : 0;
}

export const isSound = (inspection: Inspection): boolean =>
  inspection.entryCount + inspection.recordCount + inspection.tables.length === 0;

function stepsOf(db: Db): readonly Step[] {
  try {
    return statement<{ seq: number; at: number; mac: ArrayBuffer }>(
      db,
      'SELECT seq, at, mac FROM entry ORDER BY seq DESC LIMIT ?',
      ['int'],
    )
      .all(MOST_STEPS)
      .map(({ seq, at, mac }) => ({ seq, at, mac: bytesOf(mac).toString('hex') }));
  } catch {
    // The check that follows says that the history cannot be read.
    return [];
  }
}

function told(
  damage: readonly Damage[],
  logged: ReadonlyMap<string, Buffer>,
): Omit<Inspection, 'seq'> {
  const entries = damage.flatMap((one) =>
    one.kind === 'entry' ? [{ seq: one.seq, at: one.at }] : [],
  );
  const ids = damage.flatMap((one) => (one.kind === 'record' ? [one.id] : []));
  return {
    entries: entries.slice(0, MOST_NAMED),
    entryCount: entries.length,
    records: ids.slice(0, MOST_NAMED).map((id) => describe(id, logged)),
    recordCount: ids.length,
    tables: damage.flatMap((one) => (one.kind === 'table' ? [one.table] : [])),
  };
}

function describe(id: string, logged: ReadonlyMap<string, Buffer>): DamagedRecord {
  const record = read(logged.get(id));
  if (!record) return {};
  const day = dayOf(record);
  const home = 'accountId' in record ? read(logged.get(record.accountId ?? '')) : record;
  return {
    type: record.type,
    ...(day === undefined ? {} : { day }),
    ...(home?.type === 'account' ? { account: home.name } : {}),
  };
}

function read(body: Buffer | undefined): AnyRecord | undefined {
  if (!body) return undefined;
  try {
    const parsed = anyRecord.safeParse(JSON.parse(body.toString('utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

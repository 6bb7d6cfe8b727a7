/**
 * The only way SQL is run. The driver aborts the whole process on a boolean or on a bare buffer, and takes a missing
 * parameter for NULL; so each statement says what it binds, and every value is checked before it crosses.
 */
import { accessSync, closeSync, constants, existsSync, openSync } from 'node:fs';
import Database from 'libsql';
import { refuse } from '../failure';

export type Db = InstanceType<typeof Database>;
export type Value = number | Buffer | null;
type Kind = 'int' | 'blob' | 'int?' | 'blob?';

export type Statement<Row> = {
  readonly run: (...values: Value[]) => void;
  readonly get: (...values: Value[]) => Row | undefined;
  readonly all: (...values: Value[]) => Row[];
  /** Rows one by one, for tables that should not be held at once. */
  readonly each: (...values: Value[]) => Iterable<Row>;
};

/**
 * Opens (or makes) an encrypted file. A wrong key shows itself at the first read as `ledger-unreadable`; a full or a
 * read-only disk as the system's own error.
 */
export function openDatabase(file: string, key: string): Db {
  // The driver would say "unable to open" and no more, and make a file that others may read. A file that is there is not
  // opened for that: closing it would take away the locks by which other processes know that this one has it open
  // (https://www.sqlite.org/howtocorrupt.html, 2.2), and they would remove the log under it.
  if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  else closeSync(openSync(file, 'a', 0o600));
  return open(file, key, 'WAL');
}

/** Opens a copy that is to stay one file: no write-ahead log stands beside it. */
export function openCopy(file: string, key: string): Db {
  return open(file, key, 'DELETE');
}

/**
 * Closes a database and leaves one file; false when its log could not be folded in. The driver keeps a connection alive
 * until its statements are collected, and the last connection to go removes the log by its path: a log left here could
 * then be the one of another file that was put in this one's place.
 */
export function closeDatabase(db: Db): boolean {
  try {
    return readOne(db, 'PRAGMA journal_mode = DELETE') === 'delete';
  } catch {
    return false;
  } finally {
    db.close();
  }
}

function open(file: string, key: string, journal: 'WAL' | 'DELETE'): Db {
  const db = new Database(file, { encryptionCipher: 'aes256cbc', encryptionKey: key } as never);
  try {
    db.exec(`PRAGMA journal_mode = ${journal}`);
    db.exec('PRAGMA synchronous = FULL');
    db.exec('PRAGMA foreign_keys = ON');
    readNumber(db, 'SELECT count(*) AS n FROM sqlite_schema');
  } catch (error) {
    db.close();
    // It is not the file that is at fault.
    if (/FULL|READONLY|IOERR|BUSY/u.test(reasonOf(error))) throw error;
    throw refuse('ledger-unreadable', { detail: { file, reason: reasonOf(error) } });
  }
  return db;
}

/** Prepares a statement with one kind per `?`. */
export function statement<Row>(db: Db, sql: string, kinds: readonly Kind[]): Statement<Row> {
  const expected = (sql.match(/\?/gu) ?? []).length;
  if (expected !== kinds.length) throw new Error(`${String(expected)} parameters in: ${sql}`);
  const prepared = db.prepare(sql);
  const bound = (values: readonly Value[]): Value[] => {
    if (values.length !== kinds.length) throw new Error(`wrong number of values for: ${sql}`);
    return kinds.map((kind, index) => checked(kind, values[index], sql));
  };
  return {
    run: (...values) => {
      prepared.run(bound(values));
    },
    get: (...values) => prepared.get(bound(values)) as Row | undefined,
    all: (...values) => prepared.all(bound(values)) as Row[],
    each: (...values) => prepared.iterate(bound(values)) as Iterable<Row>,
  };
}

/**
 * Runs `work` in one transaction. Written by hand because the driver's own wrapper hides a full disk behind
 * "cannot rollback": the first error is the one that is thrown.
 */
export function inTransaction<T>(db: Db, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    db.exec('COMMIT');
    return value;
  } catch (error) {
    if (db.inTransaction) {
      try {
        db.exec('ROLLBACK');
      } catch {
        // The first error says what went wrong; a failed rollback of a closed transaction says nothing more.
      }
    }
    throw error;
  }
}

/** One number of a query without parameters, such as a pragma or a count. */
export function readNumber(db: Db, sql: string): number {
  return Number(readOne(db, sql) ?? 0);
}

/** The first value that a query without parameters gives. */
export function readOne(db: Db, sql: string): unknown {
  const [row] = db.prepare(sql).all([]) as Record<string, unknown>[];
  return Object.values(row ?? {})[0];
}

/** A column's bytes: the driver gives an ArrayBuffer for a BLOB. */
export const bytesOf = (value: ArrayBuffer): Buffer => Buffer.from(value);

export const textOf = (value: ArrayBuffer): string => bytesOf(value).toString('utf8');
export const blobOf = (text: string): Buffer => Buffer.from(text, 'utf8');

export const reasonOf = (error: unknown): string =>
  error instanceof Error ? ((error as { code?: string }).code ?? error.name) : 'unknown';

function checked(kind: Kind, value: Value | undefined, sql: string): Value {
  const fits =
    (value === null && kind.endsWith('?')) ||
    (kind.startsWith('int') && typeof value === 'number' && Number.isSafeInteger(value)) ||
    (kind.startsWith('blob') && Buffer.isBuffer(value));
  if (!fits) throw new Error(`a value does not fit ${kind} in: ${sql}`);
  return value as Value;
}

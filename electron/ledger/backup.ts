/** Copies of the ledger: encrypted under the same key, and good only once opened and verified. */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FailureError, refuse } from '../failure';
import { syncFile, syncFolder } from '../profile';
import type { LedgerKeys } from '../vault/keys';
import { migrations } from './migrations';
import type { Db } from './sql';
import { closeDatabase, openCopy, readNumber } from './sql';
import type { Damage } from './verify';
import { verify } from './verify';

/** Writes `<folder>/<name>.db`, opens it, verifies its chain, and returns its path. A copy that is not sound is removed. */
export function backUp(
  db: Db,
  keys: LedgerKeys,
  to: { readonly folder: string; readonly name: string },
): string {
  const file = join(to.folder, `${to.name}.db`);
  // Under another name until it is verified: what ends in .db is a whole backup.
  const unproven = `${file}.new`;
  removeDatabase(unproven);
  try {
    // The driver would say "unable to open" and no more; the system says why.
    writeFileSync(unproven, '', { mode: 0o600, flag: 'wx' });
    // VACUUM INTO takes no parameter in a prepared statement of this driver; quotes in the path are doubled.
    db.exec(`VACUUM INTO '${unproven.replaceAll("'", "''")}'`);
    if (verifyFile(unproven, keys).damage.length > 0)
      throw refuse('backup-not-sound', { detail: { file } });
    syncFile(unproven);
  } catch (error) {
    removeDatabase(unproven);
    throw error;
  }
  renameSync(unproven, file);
  syncFolder(to.folder);
  return file;
}

export type Verified = { readonly damage: readonly Damage[]; readonly seq: number };

/**
 * Opens a file as a ledger and verifies it, as of one moment. Throws `ledger-unreadable`, or `ledger-newer` for a file
 * that a newer app wrote.
 */
export function verifyFile(file: string, keys: LedgerKeys): Verified {
  const db = openCopy(file, keys.file);
  try {
    const found = readNumber(db, 'PRAGMA user_version');
    const known = migrations.at(-1)?.version ?? 0;
    if (found > known) throw refuse('ledger-newer', { detail: { file, found, known } });
    // Commits of another connection in between would look like damage.
    db.exec('BEGIN');
    const damage = verify(db, keys.chain);
    const seq = readNumber(db, 'SELECT coalesce(max(seq), 0) AS seq FROM entry');
    db.exec('COMMIT');
    return { damage, seq };
  } catch (error) {
    if (error instanceof FailureError) throw error;
    const reason = error instanceof Error ? error.name : 'unknown';
    throw refuse('ledger-unreadable', { detail: { file, reason } });
  } finally {
    closeDatabase(db);
  }
}

/** Removes a database with its journal files, where they are. */
export function removeDatabase(file: string): void {
  for (const part of databaseFiles(file)) if (existsSync(part)) rmSync(part);
}

export const databaseFiles = (file: string): readonly string[] => [
  file,
  `${file}-wal`,
  `${file}-shm`,
];

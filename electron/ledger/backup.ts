/** Copies of the ledger: encrypted under the same key, and good only once opened and verified. */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../failure';
import { syncFile, syncFolder } from '../profile';
import type { LedgerKeys } from '../vault/keys';
import { inspect, isSound } from './inspect';
import type { Db } from './sql';

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
    if (!isSound(inspect({ file: unproven, keys, live: false })))
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

/** Removes a database with its journal files, where they are. */
export function removeDatabase(file: string): void {
  for (const part of databaseFiles(file)) if (existsSync(part)) rmSync(part);
}

export const databaseFiles = (file: string): readonly string[] => [
  file,
  `${file}-wal`,
  `${file}-shm`,
];

/** Copies of the ledger: encrypted under the same key, and good only once opened and verified. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../failure';
import type { LedgerKeys } from '../vault/keys';
import type { Db } from './sql';
import { openDatabase } from './sql';
import { verify } from './verify';

/** Writes `<folder>/<name>.db`, opens it, verifies its chain, and returns its path. A copy that is not sound is removed. */
export function backUp(
  db: Db,
  keys: LedgerKeys,
  to: { readonly folder: string; readonly name: string },
): string {
  const file = join(to.folder, `${to.name}.db`);
  if (existsSync(file)) rmSync(file);
  // VACUUM INTO takes no parameter in a prepared statement of this driver; quotes in the path are doubled.
  db.exec(`VACUUM INTO '${file.replaceAll("'", "''")}'`);
  const copy = openDatabase(file, keys.file);
  let sound: boolean;
  try {
    sound = verify(copy, keys.chain).length === 0;
  } finally {
    copy.close();
  }
  if (!sound) {
    rmSync(file);
    throw refuse('backup-not-sound', { detail: { file } });
  }
  return file;
}

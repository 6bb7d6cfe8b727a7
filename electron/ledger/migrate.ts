import { refuse } from '../failure';
import type { Migration } from './migrations';
import type { Db } from './sql';
import { inTransaction, readNumber } from './sql';

/**
 * Brings the file to the newest version. A file with records is copied and the copy verified before the first step
 * (`backup`); all steps and the new version are one transaction. A file from a newer app is refused by name.
 */
export function migrate(
  db: Db,
  migrations: readonly Migration[],
  how: { readonly file: string; readonly backup: (version: number) => void },
): void {
  const found = readNumber(db, 'PRAGMA user_version');
  const known = migrations.at(-1)?.version ?? 0;
  if (found > known) throw refuse('ledger-newer', { detail: { file: how.file, found, known } });
  const pending = migrations.filter((migration) => migration.version > found);
  if (pending.length === 0) return;
  if (found > 0) how.backup(found);
  inTransaction(db, () => {
    for (const migration of pending) migration.up(db);
    db.exec(`PRAGMA user_version = ${String(known)}`);
  });
}

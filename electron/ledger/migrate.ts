import { refuse } from '../failure';
import type { Migration } from './migrations';
import type { Db } from './sql';
import { inTransaction, readNumber } from './sql';

/**
 * Brings the file to the newest version; all steps and the new version are one transaction. A file that an older app wrote
 * (`outdated`) is copied by the caller before, unless it is a copy itself.
 */
export function migrate(db: Db, migrations: readonly Migration[]): void {
  const found = readNumber(db, 'PRAGMA user_version');
  const pending = migrations.filter((migration) => migration.version > found);
  if (pending.length === 0) return;
  inTransaction(db, () => {
    for (const migration of pending) migration.up(db);
    db.exec(`PRAGMA user_version = ${String(newest(migrations))}`);
  });
}

/** The version of a file that an older app wrote; undefined for a new one or one of this app. Refuses a newer app's. */
export function outdated(
  db: Db,
  migrations: readonly Migration[],
  file: string,
): number | undefined {
  const found = readNumber(db, 'PRAGMA user_version');
  const known = newest(migrations);
  if (found > known) throw refuse('ledger-newer', { detail: { file, found, known } });
  return found > 0 && found < known ? found : undefined;
}

const newest = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0;

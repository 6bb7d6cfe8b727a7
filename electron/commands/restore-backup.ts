import type { Backups } from '../backups/backups';
import { FailureError } from '../failure';
import type { Integrity } from '../integrity';
import type { Session } from '../session';

type Parts = {
  readonly session: Pick<Session, 'restore'>;
  readonly backups: Pick<Backups, 'make' | 'pathOf'>;
  readonly integrity: Pick<Integrity, 'isTrusted'>;
};

/**
 * Puts a backup in the ledger's place, once it has been verified. The ledger it replaces is kept as a file, and backed up
 * first where it is sound enough for that.
 */
export async function restoreBackup(
  parts: Parts,
  name: string,
): Promise<{ readonly kept: string }> {
  return restoreFile(parts, parts.backups.pathOf(name));
}

/** The same from any file that holds a backup of this ledger. */
export async function restoreFile(
  { session, backups, integrity }: Parts,
  file: string,
): Promise<{ readonly kept: string }> {
  const kept = await session.restore(file, async () => {
    // Copying what is damaged could take the app down.
    if (!integrity.isTrusted()) return;
    try {
      await backups.make('restore');
    } catch (error) {
      // A damaged ledger cannot be backed up, and is the very reason to restore; it is kept as it is.
      if (!(error instanceof FailureError && error.failure.code === 'backup-not-sound'))
        throw error;
    }
  });
  return { kept };
}

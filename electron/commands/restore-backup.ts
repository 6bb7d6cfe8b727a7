import type { Backups } from '../backups/backups';
import { FailureError } from '../failure';
import type { Session } from '../session';

/**
 * Puts a backup in the ledger's place, once it has been verified. The ledger it replaces is kept as a file, and backed up
 * first where it is sound enough for that.
 */
export function restoreBackup(
  { session, backups }: { readonly session: Session; readonly backups: Backups },
  name: string,
): { readonly kept: string } {
  const kept = session.restore(backups.pathOf(name), () => {
    try {
      backups.make('restore');
    } catch (error) {
      // A damaged ledger cannot be backed up, and is the very reason to restore; it is kept as it is.
      if (!(error instanceof FailureError)) throw error;
    }
  });
  return { kept };
}

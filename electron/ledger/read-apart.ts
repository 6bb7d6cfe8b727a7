/** What a process of its own does with a file of the ledger: it reads it, or makes a copy first and reads that one. */
import { writeFileSync } from 'node:fs';
import { syncFile } from '../profile';
import type { Begun, ToInspect } from './inspect';
import { beginInspection } from './inspect';
import { openDatabase } from './sql';

/** `copyTo`: a file that is not there. The copy is made at once, and it is the copy that is inspected. */
export type ToRead = ToInspect & { readonly copyTo?: string };

/** Throws as `beginInspection`, and the disk's errors. A copy has reached the disk when `finish` returns. */
export function beginReading({ copyTo, ...request }: ToRead): Begun {
  if (copyTo === undefined) return beginInspection(request);
  copy(request, copyTo);
  const begun = beginInspection({ ...request, file: copyTo, live: false });
  return {
    steps: begun.steps,
    finish: () => {
      const inspection = begun.finish();
      syncFile(copyTo);
      return inspection;
    },
  };
}

/** As it stands after its last commit, whatever is committed meanwhile. */
function copy({ file, keys }: ToInspect, to: string): void {
  // The driver would say "unable to open" and no more; the system says why.
  writeFileSync(to, '', { mode: 0o600, flag: 'wx' });
  const db = openDatabase(file, keys.file);
  try {
    // VACUUM INTO takes no parameter in a prepared statement of this driver; quotes in the path are doubled.
    db.exec(`VACUUM INTO '${to.replaceAll("'", "''")}'`);
  } finally {
    db.close();
  }
}

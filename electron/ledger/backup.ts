/** Copies of the ledger: encrypted under the same key, and good only once another process has written and verified them. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FailureError, refuse } from '../failure';
import type { Inspected } from '../inspector';
import { syncFolder } from '../profile';
import { isSound } from './inspect';

/** Has the ledger copied to a file that is not there, and the copy verified and brought to the disk, by another process. */
export type CopyLedger = (to: string) => Promise<Inspected>;

/**
 * Has `<folder>/<name>.db` made, and returns its path. What is not sound is removed. Throws `backup-not-sound`, also where
 * the ledger itself cannot be read to its end, `backup-stopped` and the disk's refusals.
 */
export async function backUp(
  copy: CopyLedger,
  to: { readonly folder: string; readonly name: string },
): Promise<string> {
  const file = join(to.folder, `${to.name}.db`);
  // Under another name until it is verified: what ends in .db is a whole backup.
  const unproven = `${file}${UNPROVEN}`;
  removeUnproven(to.folder);
  try {
    const fault = faultOf(await copy(unproven), file);
    if (fault) throw fault;
    renameSync(unproven, file);
  } catch (error) {
    removeDatabase(unproven);
    throw error;
  }
  syncFolder(to.folder);
  return file;
}

const UNPROVEN = '.new';

/** What an end of the app left half made. One backup is made at a time, so that none of them is still being written. */
function removeUnproven(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((one) => one.includes(`.db${UNPROVEN}`))) {
    try {
      rmSync(join(folder, name));
    } catch {
      // It stays for the next time, and counts as no backup.
    }
  }
}

function faultOf(inspected: Inspected, file: string): FailureError | undefined {
  if (inspected.kind === 'stopped') return refuse('backup-stopped');
  if (inspected.kind === 'read' && isSound(inspected.inspection)) return undefined;
  if (inspected.kind === 'refused' && !UNREADABLE.has(inspected.failure.code))
    return new FailureError(inspected.failure);
  return refuse('backup-not-sound', { detail: { file } });
}

const UNREADABLE: ReadonlySet<string> = new Set(['ledger-unreadable', 'ledger-damaged']);

/** Removes a database with its journal files, where they are. */
export function removeDatabase(file: string): void {
  for (const part of databaseFiles(file)) if (existsSync(part)) rmSync(part);
}

export const databaseFiles = (file: string): readonly string[] => [
  file,
  `${file}-wal`,
  `${file}-shm`,
];

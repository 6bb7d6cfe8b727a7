/**
 * Puts a backup in the ledger's place. The copy is verified where it will be used, the ledger it replaces is kept as a
 * file, and whatever fails before the last rename leaves the ledger as it was.
 */
import { randomUUID } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../failure';
import type { Inspected, Inspector } from '../inspector';
import type { Profile } from '../profile';
import { syncFile, syncFolder } from '../profile';
import { reporting } from '../report-fault';
import type { LedgerKeys } from '../vault/keys';
import { databaseFiles, removeDatabase } from './backup';
import type { Head } from './head';
import { writeHead } from './head';
import { isSound } from './inspect';
import { META_EPOCH } from './meta';
import { blobOf, closeDatabase, openCopy, statement } from './sql';

export type Staging = {
  readonly profile: Profile;
  readonly keys: LedgerKeys;
  readonly inspector: Pick<Inspector, 'inspect'>;
};

/** A verified copy beside the ledger, and how far it has come. */
export type Staged = { readonly file: string; readonly head: Head };

/**
 * Copies a backup beside the ledger and has the copy verified by another process. Throws `backup-unreadable`,
 * `backup-newer` or `backup-not-sound`. The copy gets an epoch of its own: from here on its history is another one.
 */
export async function stageBackup(staging: Staging, backup: string): Promise<Staged> {
  const { profile, keys, inspector } = staging;
  const staged = join(profile.folder, 'ledger.restoring.db');
  removeDatabase(staged);
  try {
    copyFileSync(backup, staged);
    chmodSync(staged, 0o600);
    const inspected = await inspector.inspect({ file: staged, keys, live: false });
    const fault = faultOf(inspected);
    if (fault !== undefined) throw refuse(fault);
    const epoch = renewEpoch(staged, keys);
    syncFile(staged);
    const seq = inspected.kind === 'read' ? inspected.inspection.seq : 0;
    return { file: staged, head: { epoch, seq } };
  } catch (error) {
    removeDatabase(staged);
    throw error;
  }
}

/** Puts the staged copy where there is no ledger, or one that is kept elsewhere, with the note of how far it has come. */
export function moveIn(
  { profile, keys }: Omit<Staging, 'inspector'>,
  { file, head }: Staged,
): void {
  renameSync(file, profile.ledgerFile);
  syncFolder(profile.folder);
  // An empty ledger has no note. A crash before this leaves the note of another epoch, which proves nothing.
  if (head.seq > 0) writeHead(profile.ledgerFile, keys.chain, head);
}

/** Puts the staged copy in place of a closed ledger, and returns where the replaced one is kept. */
export function putInPlace(
  staging: Omit<Staging, 'inspector'>,
  staged: Staged,
  moment: string,
): string {
  const { profile } = staging;
  const kept = keptAs(profile, moment);
  const targets = databaseFiles(kept);
  // Copied, not moved: a crash in between must never leave a folder without a ledger, which would look like a new one.
  databaseFiles(profile.ledgerFile).forEach((source, index) => {
    const target = targets[index];
    if (target === undefined || !existsSync(source)) return;
    copyFileSync(source, target);
    chmodSync(target, 0o600);
    syncFile(target);
  });
  syncFolder(profile.replaced);
  // A journal of the old ledger must not be played into the new one.
  const [, ...journals] = databaseFiles(profile.ledgerFile);
  for (const journal of journals) removeDatabase(journal);
  moveIn(staging, staged);
  return kept;
}

/**
 * Takes a step that makes the key file, with no ledger in the place of the new one: what lies there is moved to those that were
 * replaced, and back again where the step throws. A crash before the step's end leaves it there and no key file, so that the
 * next start makes a ledger as this one would have. The other way round it would leave a ledger that the new key does not
 * open, and nothing that could be restored in its place.
 */
export function withPlaceCleared(profile: Profile, moment: string, step: () => void): void {
  const targets = databaseFiles(keptAs(profile, moment));
  const moved: (() => void)[] = [];
  try {
    databaseFiles(profile.ledgerFile).forEach((source, index) => {
      const target = targets[index];
      if (target === undefined || !existsSync(source)) return;
      renameSync(source, target);
      moved.push(() => {
        renameSync(target, source);
      });
    });
    syncFolder(profile.replaced);
    step();
  } catch (error) {
    // A key file that stands for all that would not open it.
    if (!existsSync(profile.vaultFile))
      reporting('put-back', () => {
        for (const back of moved.toReversed()) back();
      });
    throw error;
  }
}

const keptAs = ({ replaced }: Profile, moment: string): string =>
  join(replaced, `ledger-${moment.replaceAll(':', '')}.db`);

function renewEpoch(file: string, keys: LedgerKeys): string {
  const db = openCopy(file, keys.file);
  const epoch = randomUUID();
  try {
    statement(db, 'UPDATE meta SET value = ? WHERE key = ?', ['blob', 'int']).run(
      blobOf(epoch),
      META_EPOCH,
    );
    return epoch;
  } finally {
    closeDatabase(db);
  }
}

/** Why a copy is not used; undefined for a sound one. Names of their own, so that no one takes its fault for the ledger's. */
export function faultOf(inspected: Inspected): string | undefined {
  if (inspected.kind === 'read')
    return isSound(inspected.inspection) ? undefined : 'backup-not-sound';
  if (inspected.kind === 'refused')
    return inspected.failure.code === 'ledger-newer' ? 'backup-newer' : 'backup-unreadable';
  return 'backup-not-sound';
}

import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { VaultState } from '../../shared/ipc/contract';
import { resources } from '../../shared/locales/resources';
import { refuse } from '../failure';
import type { Profile } from '../profile';
import { makeFolders } from '../profile';
import type { Session } from '../session';

type Parts = {
  readonly session: Pick<Session, 'forget' | 'state'>;
  readonly profile: Profile;
  /** What the scheduler knows in memory it would tell of, and write down again. */
  readonly forgetReminders: () => void;
  /** Empties what the window keeps: its storage and its caches. */
  readonly clearPages: () => Promise<void>;
  /** Removes the backups in the folder of the person's choice, and answers with what is left. */
  readonly clearFolder: () => Promise<readonly string[]>;
};

/**
 * Removes the ledger, its backups, the ledgers that restores replaced, the wrapped keys and the window's caches, then looks
 * whether anything is left. Without the wrapped key what a disk may still hold of the files cannot be read. The app's
 * name must be typed. Refuses with `name-differs`, or with `not-all-deleted` and what is left.
 */
export async function deleteEverything(parts: Parts, name: string): Promise<VaultState> {
  const { session, profile } = parts;
  const names = Object.values(resources).map(({ common }) => common.appName);
  if (!names.includes(name.trim())) throw refuse('name-differs', { path: 'name' });
  const inFolder = await parts.clearFolder();
  session.forget();
  // The key first: should the rest fail, it is of no use to anyone any more.
  rmSync(profile.vaultFile, { force: true });
  parts.forgetReminders();
  rmSync(profile.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  await parts.clearPages();
  const left = [...filesBelow(profile.folder), ...inFolder];
  if (left.length > 0)
    throw refuse('not-all-deleted', { detail: { count: left.length, file: left[0] ?? '' } });
  makeFolders(profile);
  return session.state();
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/**
 * Where a ledger lives on disk: one folder with the ledger, the wrapped key and the backups. Folders are for the person
 * alone (0700), files too (0600).
 */
import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

export type Profile = {
  readonly folder: string;
  readonly vaultFile: string;
  readonly ledgerFile: string;
  readonly backups: string;
  /** Ledgers that a restore replaced, or whose key file was gone when another was made. */
  readonly replaced: string;
  /** A ledger of demo data, made anew at each start. */
  readonly demo: boolean;
};

export function profileAt(folder: string, demo = false): Profile {
  return {
    folder,
    vaultFile: join(folder, 'vault.json'),
    ledgerFile: join(folder, 'ledger.db'),
    backups: join(folder, 'backups'),
    replaced: join(folder, 'replaced'),
    demo,
  };
}

/** Where the profile of a run lies. Demo data has a folder of its own. */
export function profileIn(userData: string, demo: boolean): Profile {
  return profileAt(join(userData, demo ? 'demo' : 'ledger'), demo);
}

/** The profile of this run; demo data starts anew each time. */
export function openProfile(userData: string, demo: boolean): Profile {
  const profile = profileIn(userData, demo);
  if (demo) rmSync(profile.folder, { recursive: true, force: true });
  return profile;
}

export function makeFolders(profile: Profile): void {
  for (const folder of [profile.folder, profile.backups, profile.replaced]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // One that was there already, such as a copy from another machine, may be open to others.
    if ((statSync(folder).mode & 0o777) !== 0o700) chmodSync(folder, 0o700);
  }
}

/**
 * Writes a file so that a crash leaves either the old one or the new one: temporary file, fsync, rename, fsync of the folder.
 * The temporary file is this process's own, so that of two that write at once the later one's stands, whole.
 */
export function writeDurably(file: string, text: string): void {
  removeLeftBehind(file);
  const temporary = unfinished(file);
  const handle = openSync(temporary, 'w', 0o600);
  try {
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(file));
}

const UNFINISHED = '.new';

/** The file as this process writes it, before it takes its place. */
export const unfinished = (file: string): string => `${file}.${String(process.pid)}${UNFINISHED}`;

/** What processes that have ended left of this file: an old key must not stay for good beside a new one. */
function removeLeftBehind(file: string): void {
  const start = `${basename(file)}.`;
  for (const name of readdirSync(dirname(file))) {
    if (!name.startsWith(start) || !name.endsWith(UNFINISHED)) continue;
    const writer = Number(name.slice(start.length, -UNFINISHED.length));
    if (Number.isInteger(writer) && !isRunning(writer))
      rmSync(join(dirname(file), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, and another person's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export function syncFolder(folder: string): void {
  // Windows has no handle for a folder; its rename is already durable.
  if (process.platform === 'win32') return;
  sync(folder, 'r');
}

/** Has a file that others wrote reach the disk. */
export function syncFile(file: string): void {
  sync(file, 'r+');
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

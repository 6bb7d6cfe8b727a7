/**
 * What the window first shows of the ledger, kept sealed beside it when the ledger is closed. An opening that finds the
 * ledger as it was left shows this at once, while the records are still read: of a hundred thousand that takes seconds. It
 * is a copy and nothing more. It opens only for the same state of the ledger, the same day and the same build of the app;
 * whatever else the file holds is as good as none, and once the records are read it is held against them.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Day } from '../shared/dates';
import type { Packed } from '../shared/ipc/packed';
import type { Snapshot } from '../shared/ipc/views';
import type { Profile } from './profile';
import { wipe } from './vault/keys';

/** What a glance was taken of: `mark` as `Ledger.mark`, and the day of the analysis. */
export type Standing = { readonly mark: string; readonly asOf: Day };

export type Glance = {
  /** What was shown of just this, undefined where that is not there. */
  readonly of: (standing: Standing) => Packed<Snapshot> | undefined;
  /** Keeps what is shown in the place of what was. Where it cannot be written, the next opening takes longer. */
  readonly keep: (standing: Standing, shown: Packed<Snapshot>) => void;
  /** Overwrites the key. */
  readonly forget: () => void;
};

/** `key` of 32 bytes, for nothing else. */
export function glanceBeside({ folder }: Pick<Profile, 'folder'>, key: Buffer): Glance {
  const file = join(folder, 'glance');
  return {
    of: (standing) => opened(file, { key, what: named(standing) }),
    keep: (standing, shown) => {
      try {
        replace(file, sealed(shown, { key, what: named(standing) }));
      } catch {
        rmSync(`${file}.new`, { force: true });
      }
    },
    forget: () => {
      wipe(key);
    },
  };
}

/** The bundle has the hash of its contents in its name. */
const build = basename(__filename);

const named = ({ mark, asOf }: Standing): string => `${build}\n${mark}\n${asOf}`;

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** What it is of is sealed in as additional data: under another name it does not open. */
type Seal = { readonly key: Buffer; readonly what: string };

function sealed(text: string, { key, what }: Seal): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(what));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function opened(file: string, { key, what }: Seal): string | undefined {
  try {
    const bytes = readFileSync(file);
    const cipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE), { authTagLength: TAG });
    cipher.setAAD(Buffer.from(what)).setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    const body = bytes.subarray(NONCE + TAG);
    return Buffer.concat([cipher.update(body), cipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

/** Whoever reads finds the old one or the new one; one that a crash left half does not open. */
function replace(file: string, bytes: Buffer): void {
  writeFileSync(`${file}.new`, bytes, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

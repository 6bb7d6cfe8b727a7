/**
 * What the window first shows of the ledger, kept sealed beside it when the ledger is closed: as it stands on that day, and
 * on each of the days to come if nothing is logged until then, for what is due becomes overdue by the day alone. An opening
 * that finds the ledger as it was left shows this at once, while the records are still read: of a hundred thousand that takes
 * seconds. It is a copy and nothing more. It opens only for the same state of the ledger, the same day and the same build of
 * the app; whatever else a file holds is as good as none, and once the records are read it is held against them.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Day } from '../shared/dates';
import type { Packed } from '../shared/ipc/packed';
import type { Snapshot } from '../shared/ipc/views';
import type { Profile } from './profile';
import { wipe } from './vault/keys';
import type { Seal } from './vault/seal';
import { sealed, unsealed } from './vault/seal';

/** What a glance was taken of: `mark` as `Ledger.mark`, and the day of the analysis. */
export type Standing = { readonly mark: string; readonly asOf: Day };

export type Glance = {
  /** What was shown of just this, undefined where that is not there. */
  readonly of: (standing: Standing) => Packed<Snapshot> | undefined;
  /** Keeps what is shown on each of these days, and nothing else. What cannot be written makes the next opening longer. */
  readonly keep: (mark: string, shown: ReadonlyMap<Day, Packed<Snapshot>>) => void;
  /** Overwrites the key. */
  readonly forget: () => void;
};

/** `key` of 32 bytes, for nothing else. */
export function glanceBeside({ folder }: Pick<Profile, 'folder'>, key: Buffer): Glance {
  const glances = join(folder, 'glances');
  return {
    of: (standing) => opened(join(glances, standing.asOf), { key, what: named(standing) }),
    keep: (mark, shown) => {
      try {
        rmSync(glances, { recursive: true, force: true });
        mkdirSync(glances, { mode: 0o700 });
        for (const [asOf, text] of shown) {
          const bytes = sealed(text, { key, what: named({ mark, asOf }) });
          // One that a crash leaves half does not open.
          writeFileSync(join(glances, asOf), bytes, { mode: 0o600 });
        }
      } catch {
        // The records are read first then.
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

function opened(file: string, seal: Seal): string | undefined {
  try {
    return unsealed(readFileSync(file), seal);
  } catch {
    return undefined;
  }
}

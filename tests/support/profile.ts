import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Clock } from '../../electron/clock';
import type { Profile } from '../../electron/profile';
import { makeFolders, profileAt } from '../../electron/profile';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A profile in a folder of its own, removed after the test. */
export function temporaryProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'credit-health-'));
  made.push(folder);
  const profile = profileAt(folder);
  makeFolders(profile);
  return profile;
}

/** A clock that stands still until it is moved. */
export function stillClock(moment: string): Clock & { set: (moment: string) => void } {
  let now = Date.parse(moment);
  return {
    now: () => now,
    set: (next) => {
      now = Date.parse(next);
    },
  };
}

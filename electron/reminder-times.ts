/**
 * The next moments at which a locked ledger has something to say, kept beside it so that they outlast a restart. Moments
 * and the quiet hours alone: not what they are about, nor how many there are at a moment.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { timeOfDay } from '../shared/records/settings';
import type { Profile } from './profile';
import { writeDurably } from './profile';

const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u);
/** More than a season of daily reminders; by then the ledger was open once. */
const MOST = 100;

const keptTimes = z.object({
  waiting: z.array(localTime).max(MOST),
  /** Told while the ledger was locked, so that they are not told again once it is open. */
  shown: z.array(localTime).max(MOST),
  quietFrom: timeOfDay,
  quietUntil: timeOfDay,
});
export type KeptTimes = z.infer<typeof keptTimes>;

export type ReminderTimes = {
  readonly read: () => KeptTimes | undefined;
  readonly keep: (times: KeptTimes) => void;
  readonly forget: () => void;
};

export function reminderTimesIn({ folder }: Pick<Profile, 'folder'>): ReminderTimes {
  const file = join(folder, 'reminder-times.json');
  let known: KeptTimes | undefined;
  let written: string | undefined;
  return {
    read: () => {
      if (known) return known;
      try {
        const parsed = keptTimes.safeParse(JSON.parse(readFileSync(file, 'utf8')));
        return parsed.success ? parsed.data : undefined;
      } catch {
        return undefined;
      }
    },
    keep: ({ waiting, shown, ...quiet }) => {
      const few = (times: readonly string[]) => [...new Set(times)].sort().slice(0, MOST);
      known = { waiting: few(waiting), shown: few(shown), ...quiet };
      const text = JSON.stringify(known);
      if (text === written) return;
      try {
        writeDurably(file, text);
        written = text;
      } catch {
        // A full disk must not silence reminders; the next look tries again.
      }
    },
    forget: () => {
      known = undefined;
      written = undefined;
      if (existsSync(file)) rmSync(file);
    },
  };
}

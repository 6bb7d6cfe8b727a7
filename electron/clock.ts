/**
 * The only place in main that reads the time. Everything else takes a `Clock`, so that tests can move it.
 */
import { readFileSync } from 'node:fs';
import type { Day } from '../shared/dates';

export type Clock = {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
};

export const systemClock: Clock = { now: () => Date.now() };

/**
 * A clock that runs from the moment written in a file (ISO 8601), re-read whenever it is asked: the tests' way to move
 * time in a running app. An unreadable file gives the system's time.
 */
export function fileClock(file: string): Clock {
  return {
    now: () => {
      try {
        const moment = Date.parse(readFileSync(file, 'utf8').trim());
        return Number.isNaN(moment) ? Date.now() : moment;
      } catch {
        return Date.now();
      }
    },
  };
}

/** The moment as ISO 8601 in UTC with milliseconds. */
export const momentOf = (clock: Clock): string => new Date(clock.now()).toISOString();

/** Today, in the machine's own time zone. */
export const todayOf = (clock: Clock): Day => localTimeOf(clock).slice(0, 10);

/** Wall-clock time here and now, `YYYY-MM-DDTHH:MM`. */
export const localTimeOf = (clock: Clock): string => localTimeAt(clock.now());

/** The wall-clock time of a moment here, `YYYY-MM-DDTHH:MM`. */
export function localTimeAt(milliseconds: number): string {
  const date = new Date(milliseconds);
  const two = (value: number) => String(value).padStart(2, '0');
  return (
    `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}` +
    `T${two(date.getHours())}:${two(date.getMinutes())}`
  );
}

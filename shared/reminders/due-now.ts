import type { Reminder } from '../analysis/opinions';
import type { Moment } from '../dates';
import type { Delivery, Settings } from '../records';
import type { LocalTime } from './local-time';
import { isQuiet } from './quiet';

/** A delivery dated farther ahead than this was made while the clock was wrong. */
const CLOCK_SLACK_MS = 24 * 3_600_000;

/**
 * The reminders to show at this moment: their time has come, they were not shown, and they are not older than the record
 * they are about. None in the quiet hours, however long ago they were due: they wait for the end. A delivery from the
 * future does not count, so that a clock once set wrong and put right loses nothing.
 */
export function dueNow(input: {
  readonly reminders: readonly Reminder[];
  readonly deliveries: readonly Delivery[];
  readonly settings: Settings;
  /** The same moment on the person's wall clock and in UTC. */
  readonly now: LocalTime;
  readonly moment: Moment;
  /** When the record was logged, on the same wall clock: what was due before that is no news. */
  readonly loggedAt: (reminder: Reminder) => LocalTime;
}): readonly Reminder[] {
  const { reminders, settings, now } = input;
  if (isQuiet(settings, now.slice(11))) return [];
  const latest = new Date(Date.parse(input.moment) + CLOCK_SLACK_MS).toISOString();
  const shown = new Set(
    input.deliveries.filter(({ at }) => at <= latest).map(({ reminderKey }) => reminderKey),
  );
  return reminders.filter(
    (reminder) =>
      reminder.at <= now && !shown.has(reminder.key) && reminder.at >= input.loggedAt(reminder),
  );
}

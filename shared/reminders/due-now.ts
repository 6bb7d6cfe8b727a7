import type { Reminder } from '../analysis/opinions';
import type { Moment } from '../dates';
import type { Delivery, Settings } from '../records';
import type { LocalTime } from './local-time';
import { isQuiet } from './quiet';

/** A delivery dated farther ahead than this was made while the clock was wrong. */
const CLOCK_SLACK_MS = 24 * 3_600_000;

type Unshown = {
  readonly reminders: readonly Reminder[];
  readonly deliveries: readonly Delivery[];
  readonly moment: Moment;
  /** When the record was logged, on the person's wall clock: what was due before that is no news. */
  readonly loggedAt: (reminder: Reminder) => LocalTime;
};

/**
 * The reminders to show at this moment: those not shown whose time has come. None in the quiet hours, however long ago they
 * were due: they wait for the end.
 */
export function dueNow(
  input: Unshown & {
    readonly settings: Settings;
    /** The same moment as `moment`, on the person's wall clock. */
    readonly now: LocalTime;
  },
): readonly Reminder[] {
  if (isQuiet(input.settings, input.now.slice(11))) return [];
  return unshown(input).filter(({ at }) => at <= input.now);
}

/**
 * The reminders that were not shown and are not older than the record they are about, whenever their time is. A delivery
 * from the future does not count, so that a clock once set wrong and put right loses nothing.
 */
export function unshown({ reminders, deliveries, moment, loggedAt }: Unshown): readonly Reminder[] {
  const latest = new Date(Date.parse(moment) + CLOCK_SLACK_MS).toISOString();
  const shown = new Set(
    deliveries.filter(({ at }) => at <= latest).map(({ reminderKey }) => reminderKey),
  );
  return reminders.filter(
    (reminder) => !shown.has(reminder.key) && reminder.at >= loggedAt(reminder),
  );
}

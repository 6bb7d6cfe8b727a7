/**
 * Putting a reminder off. That the person did so is a fact, kept as a `delivery` whose key begins with `snooze:` and names
 * the time and the reminder: it survives a restart, can be undone, and takes no record type of its own.
 */
import type { Reminder } from '../analysis/opinions';
import { addDays } from '../dates';
import type { Book } from '../history/book';
import type { LocalTime } from './local-time';
import { subjectOf, subjectOfKey } from './subject';

/** The farthest a reminder is put off, in days. */
export const SNOOZE_DAYS = 14;

/** A reminder put off is at most this many days older than the time it is put off to: the longest lead, and the snooze. */
const SNOOZE_REACH = 60 + SNOOZE_DAYS;

const MARK = 'snooze:';
const TIME_LENGTH = 'YYYY-MM-DDTHH:MM'.length;

export function snoozeKey(reminderKey: string, until: LocalTime): string {
  return `${MARK}${until}:${reminderKey}`;
}

/**
 * Until when each matter is put off; the last word counts. A look at an account that was put off and then taken is settled:
 * the next one is another matter, though it goes by the same name.
 */
export type Snoozes = ReadonlyMap<string, LocalTime>;

export function snoozesOf({
  deliveries,
  accounts,
}: Pick<Book, 'deliveries' | 'accounts'>): Snoozes {
  const latest = new Map<string, { readonly until: LocalTime; readonly at: string }>();
  for (const { reminderKey, at } of deliveries) {
    if (!reminderKey.startsWith(MARK)) continue;
    const until = reminderKey.slice(MARK.length, MARK.length + TIME_LENGTH);
    const subject = subjectOfKey(reminderKey.slice(MARK.length + TIME_LENGTH + 1));
    if ((latest.get(subject)?.at ?? '') <= at) latest.set(subject, { until, at });
  }
  for (const { account, checks } of accounts) {
    const subject = subjectOf({ kind: 'check', about: account.id });
    const looked = checks.at(-1)?.createdAt ?? '';
    if ((latest.get(subject)?.at ?? looked) < looked) latest.delete(subject);
  }
  return new Map([...latest].map(([subject, { until }]) => [subject, until]));
}

/**
 * The plan with what was put off moved: of a matter's reminders before that time only the newest is left, and comes then,
 * under a key of its own, so that having shown it earlier does not count. In time order.
 */
export function moveSnoozed(reminders: readonly Reminder[], snoozes: Snoozes): readonly Reminder[] {
  const moved = new Map<string, Reminder>();
  const others: Reminder[] = [];
  for (const reminder of reminders) {
    const subject = subjectOf(reminder);
    const until = snoozes.get(subject);
    if (until === undefined || reminder.at >= until) others.push(reminder);
    else moved.set(subject, { ...reminder, at: until, key: `${reminder.key}~${until}` });
  }
  return [...moved.values(), ...others].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Whether a reminder of the plan is one that was put off. */
export const wasSnoozed = ({ key }: Pick<Reminder, 'key'>): boolean => key.includes('~');

/** The earliest time of a reminder that may have been put off to `from`. */
export const snoozeReach = (from: LocalTime): LocalTime =>
  `${addDays(from.slice(0, 10), -SNOOZE_REACH)}${from.slice(10)}`;

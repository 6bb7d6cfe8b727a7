import type { Reminder } from '../analysis/opinions';
import { addDays } from '../dates';
import type { LocalTime } from './local-time';
import type { SnoozeChoice } from './snooze-choices';
import { wasSnoozed } from './snooze';
import { subjectOf } from './subject';
import { newestEach } from './supersede';

export type ReminderItem = Reminder & {
  readonly snoozed: boolean;
  /** To when it can be put off; none for what lies ahead. */
  readonly choices: readonly SnoozeChoice[];
};

/** What waits for the person now, and what each other matter's next reminder is. */
export type ReminderList = {
  readonly now: readonly ReminderItem[];
  readonly ahead: readonly ReminderItem[];
};

/** How many days ahead the window tells of reminders. That there are none says no more than that. */
export const AHEAD_DAYS = 45;

/**
 * The plan as a list, each matter once. Whether something was shown by the system makes no difference: it waits here until
 * it is settled. What may still be paid in time is not announced as overdue.
 */
export function reminderList(input: {
  readonly reminders: readonly Reminder[];
  readonly now: LocalTime;
  readonly isPastDue: (dueId: string) => boolean;
  readonly isNews: (reminder: Reminder) => boolean;
  readonly choicesFor: (reminder: Reminder) => readonly SnoozeChoice[];
}): ReminderList {
  const { reminders, now, isPastDue, isNews, choicesFor } = input;
  const until = `${addDays(now.slice(0, 10), AHEAD_DAYS)}T00:00`;
  const come = reminders.filter((one) => one.at <= now && isNews(one));
  const present = newestEach(come).filter(
    ({ kind, about }) => kind !== 'overdue' || isPastDue(about),
  );
  const taken = new Set(present.map(subjectOf));
  const next = new Map<string, Reminder>();
  for (const reminder of reminders) {
    const { kind, about, at } = reminder;
    if (at <= now || at >= until || (kind === 'overdue' && !isPastDue(about))) continue;
    const subject = subjectOf(reminder);
    if (!taken.has(subject) && !next.has(subject)) next.set(subject, reminder);
  }
  return {
    now: present
      .map((one) => ({ ...one, snoozed: wasSnoozed(one), choices: choicesFor(one) }))
      .sort((a, b) => weight(a) - weight(b) || (a.at < b.at ? -1 : 1)),
    ahead: [...next.values()].map((one) => ({ ...one, snoozed: wasSnoozed(one), choices: [] })),
  };
}

/** What is past its day first, then what falls due. */
const weight = ({ kind, lead = 0 }: Reminder): number =>
  kind === 'overdue' ? -1000 - lead : kind === 'repayment' ? lead - 100 : 0;

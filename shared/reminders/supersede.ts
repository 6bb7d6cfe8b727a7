import type { Reminder } from '../analysis/opinions';
import { subjectOf } from './subject';

/** Of the reminders about one thing the newest: "3 days" says nothing once "1 day" has come, nor either once it is overdue. */
export function newestEach(reminders: readonly Reminder[]): readonly Reminder[] {
  const newest = new Map<string, Reminder>();
  for (const reminder of reminders) {
    const subject = subjectOf(reminder);
    const known = newest.get(subject);
    if (!known || known.at <= reminder.at) newest.set(subject, reminder);
  }
  return [...newest.values()];
}

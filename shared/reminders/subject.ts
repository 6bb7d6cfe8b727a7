import type { Reminder } from '../analysis/opinions';

/** What a reminder is about, as text: reminders of one matter follow one another, and one word settles them all. */
export function subjectOf({ kind, about }: Pick<Reminder, 'kind' | 'about'>): string {
  if (kind === 'score') return 'score';
  return `${kind === 'overdue' ? 'repayment' : kind}:${about}`;
}

/** The same, from a reminder's key, which begins with its kind and what it is about. */
export function subjectOfKey(key: string): string {
  const [kind = '', about = ''] = key.split(':');
  if (kind === 'score') return 'score';
  return `${kind === 'overdue' ? 'repayment' : kind}:${about}`;
}

/**
 * The planned reminder of a key; where that one is no longer planned (it was put off meanwhile, say), the newest of the
 * same matter. Undefined once the matter is settled.
 */
export function findReminder(reminders: readonly Reminder[], key: string): Reminder | undefined {
  const subject = subjectOfKey(key);
  return (
    reminders.find((reminder) => reminder.key === key) ??
    reminders.findLast((reminder) => subjectOf(reminder) === subject)
  );
}

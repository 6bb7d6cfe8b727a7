import type { Reminder } from '../shared/analysis/opinions';
import { localTimeAt } from './clock';
import type { Desk } from './desk';

/** When the record that a reminder is about was logged, in local time: what was due before that is no news. */
export function loggedAt(desk: Pick<Desk, 'record'>, { about }: Reminder): string {
  const record = desk.record(about.split('#')[0] ?? '');
  return record ? localTimeAt(Date.parse(record.createdAt)) : '';
}

/** False for what was due before its record was logged: nobody is told of it late. */
export const isNews =
  (desk: Pick<Desk, 'record'>) =>
  (reminder: Reminder): boolean =>
    reminder.at >= loggedAt(desk, reminder);

import type { Reminder } from '../shared/analysis/opinions';
import { localTimeAt } from './clock';
import type { Desk } from './desk';

type Known = Pick<Desk, 'record' | 'clock'>;

/**
 * When the record that a reminder is about was logged, in local time: what was due before that is no news. One from the
 * future was logged while the clock ran ahead; nobody knows when, so everything about it is news.
 */
export function loggedAt({ record, clock }: Known, { about }: Reminder): string {
  const logged = record(about.split('#')[0] ?? '');
  const at = logged ? Date.parse(logged.createdAt) : Infinity;
  return at <= clock.now() ? localTimeAt(at) : '';
}

/** False for what was due before its record was logged: nobody is told of it late. */
export const isNews =
  (desk: Known) =>
  (reminder: Reminder): boolean =>
    reminder.at >= loggedAt(desk, reminder);

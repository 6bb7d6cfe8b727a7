import type { Reminder } from '../shared/analysis/opinions';
import { localTimeAt } from './clock';
import type { Desk } from './desk';

type Known = Pick<Desk, 'record' | 'clock'>;

/**
 * When the record that a reminder is about was logged, in local time: what was due before that is no news. One from the
 * future was logged while the clock ran ahead; nobody knows when, so everything about it is news.
 */
export function loggedAt({ record, clock }: Known): (reminder: Reminder) => string {
  const now = clock.now();
  return ({ about }) => {
    const logged = record(about.split('#')[0] ?? '');
    const at = logged ? Date.parse(logged.createdAt) : Infinity;
    return at <= now ? localTimeAt(at) : '';
  };
}

/** False for what was due before its record was logged: nobody is told of it late. Asked anew at each use, as time goes on. */
export function isNews(desk: Known): (reminder: Reminder) => boolean {
  const since = loggedAt(desk);
  return (reminder) => reminder.at >= since(reminder);
}

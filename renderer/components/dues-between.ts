import { addDays, type Day } from '../../shared/dates';
import { DUES_BACK, type Time } from '../../shared/repayment/due-list';

/** The part of a time for which the mirror holds every due, and the part before it, if there is one. */
export function partsOf({ from, to }: Time, today: Day): { held: Time; older?: Time } {
  const first = addDays(today, -DUES_BACK);
  if (from >= first) return { held: { from, to } };
  const before = addDays(first, -1);
  return { held: { from: first, to }, older: { from, to: to < before ? to : before } };
}

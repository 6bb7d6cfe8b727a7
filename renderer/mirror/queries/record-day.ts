import type { Day } from '../../../shared/dates';
import type { AnyRecord } from '../../../shared/records';
// Not from the registry: that would load every schema into the first bundle.
import { dayOf } from '../../../shared/records/day-of';

/** The day that sorts a record in a list; for one that is about no day, when it was opened or logged. */
export function dayOfRow(record: AnyRecord): Day {
  const opened = record.type === 'account' ? record.openedOn : undefined;
  return dayOf(record) ?? opened ?? record.createdAt.slice(0, 10);
}

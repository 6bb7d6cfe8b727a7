import type { Day } from '../../../shared/dates';
import type { AnyRecord } from '../../../shared/records';

/** The day that sorts a record in a list. Reads fields only, so that the window need not load the schemas to sort. */
export function dayOfRow(record: AnyRecord): Day {
  if ('on' in record) return record.on;
  if ('paidOn' in record) return record.paidOn;
  if ('borrowedOn' in record) return record.borrowedOn;
  if ('dueOn' in record) return record.statementOn ?? record.dueOn;
  if ('month' in record) return `${record.month}-01`;
  if ('checkEveryDays' in record) return record.openedOn ?? record.createdAt.slice(0, 10);
  return 'steps' in record ? record.openedOn : record.createdAt.slice(0, 10);
}

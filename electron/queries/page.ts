import type { AnyRecord } from '../../shared/records';
import { dayOf } from '../../shared/records';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import type { Desk } from '../desk';

/** The next older records after a place in the order (day, then id), newest first. */
export function page(desk: Desk, input: ParsedInputOf<'query.page'>): OutputOf<'query.page'> {
  const pool = input.accountId === undefined ? desk.records() : desk.recordsOf(input.accountId);
  const { before } = input;
  const older = [...pool]
    .filter((record) => dayOf(record) !== undefined)
    .filter((record) => before === undefined || compare(record, before) > 0)
    .sort((a, b) => compare(a, { day: dayOf(b) ?? '', id: b.id }));
  return { records: older.slice(0, input.limit), more: older.length > input.limit };
}

/** Positive when `record` is older than the place. */
function compare(record: AnyRecord, place: { readonly day: string; readonly id: string }): number {
  const day = dayOf(record) ?? '';
  if (day !== place.day) return day < place.day ? 1 : -1;
  if (record.id === place.id) return 0;
  return record.id < place.id ? 1 : -1;
}

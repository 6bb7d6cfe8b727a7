import type { Day, Month } from '../../../shared/dates';
import type { AnyRecord, RecordOf } from '../../../shared/records';
import { isLogKind, type LogKind } from '../log/log-model';
import { dayOfRow } from '../../mirror/queries/record-day';

/** What a timeline shows: everything that was logged about the account, and its recovery cases. */
export type TimelineKind = Exclude<LogKind, 'score' | 'cashflow'> | 'case';
export type TimelineRecord = RecordOf<TimelineKind>;

export type TimelineMonth = {
  readonly month: Month;
  readonly records: readonly TimelineRecord[];
};

/** The place after which older records are asked for: the order is by day, then id. */
export type Cursor = { readonly day: Day; readonly id: string };

export const isTimelineRecord = (record: AnyRecord): record is TimelineRecord =>
  record.type === 'case' ||
  (isLogKind(record.type) && record.type !== 'score' && record.type !== 'cashflow');

/**
 * The mirrored records and the older ones that were asked for, newest first. Where both have a record the mirrored one
 * counts: it is kept current.
 */
export function timelineOf(
  mirrored: readonly AnyRecord[],
  older: readonly AnyRecord[],
): readonly TimelineRecord[] {
  const byId = new Map([...older, ...mirrored].map((record) => [record.id, record]));
  return [...byId.values()].filter(isTimelineRecord).toSorted(newestFirst);
}

/** The kinds that a timeline holds, the most frequent first: a filter offers no empty choice. */
export function kindsIn(records: readonly TimelineRecord[]): readonly TimelineKind[] {
  const counts = new Map<TimelineKind, number>();
  for (const { type } of records) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

export function monthsOf(records: readonly TimelineRecord[]): readonly TimelineMonth[] {
  const months = new Map<Month, TimelineRecord[]>();
  for (const record of records) {
    const month = dayOfRow(record).slice(0, 7);
    const there = months.get(month);
    if (there) there.push(record);
    else months.set(month, [record]);
  }
  return [...months].map(([month, inMonth]) => ({ month, records: inMonth }));
}

/** Where the page after this one begins; pages come newest first. */
export function cursorAfter(page: readonly AnyRecord[]): Cursor | undefined {
  const oldest = page.at(-1);
  return oldest && { day: dayOfRow(oldest), id: oldest.id };
}

function newestFirst(a: TimelineRecord, b: TimelineRecord): number {
  return (
    dayOfRow(b).localeCompare(dayOfRow(a)) ||
    b.createdAt.localeCompare(a.createdAt) ||
    (b.id < a.id ? -1 : 1)
  );
}

import type { AnyRecord } from '../records';
import { dayOf } from '../records/day-of';

/** Day, then `createdAt`, then id: the one order of every list in a history. Records without a day come first. */
export function inOrder<T extends AnyRecord>(records: readonly T[]): readonly T[] {
  return isInOrder(records) ? records : [...records].sort(byDay);
}

/** People log day after day: most lists come in order, and one walk shows it. */
function isInOrder(records: readonly AnyRecord[]): boolean {
  let previous: AnyRecord | undefined;
  let before = '';
  for (const record of records) {
    const day = dayOf(record) ?? '';
    if (day < before || (day === before && previous && byMaking(previous, record) > 0))
      return false;
    previous = record;
    before = day;
  }
  return true;
}

export function byDay(a: AnyRecord, b: AnyRecord): number {
  return compare(dayOf(a) ?? '', dayOf(b) ?? '') || byMaking(a, b);
}

/** Of one day: the one logged first. Ids of the same moment count on, so that there is an order then too. */
export function byMaking(a: Made, b: Made): number {
  return compare(a.createdAt, b.createdAt) || compare(a.id, b.id);
}

type Made = Pick<AnyRecord, 'createdAt' | 'id'>;

/** Two lists that are in order, as one. Of the longer, given first, only the places of the second are looked for. */
export function merged<A extends AnyRecord, B extends AnyRecord>(
  first: readonly A[],
  second: readonly B[],
): readonly (A | B)[] {
  if (second.length === 0) return first;
  const all: (A | B)[] = [];
  let taken = 0;
  for (const record of second) {
    const before = countBefore(first, record, taken);
    for (; taken < before; taken += 1) all.push(first[taken] as A);
    all.push(record);
  }
  for (; taken < first.length; taken += 1) all.push(first[taken] as A);
  return all;
}

/** How many of a list that is in order come before a record; `from` of them are known to. */
function countBefore(list: readonly AnyRecord[], record: AnyRecord, from: number): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byDay(list[middle] as AnyRecord, record) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Code-unit order, the same on every machine, unlike a locale's collation. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

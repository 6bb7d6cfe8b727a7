import { dayOf, type AnyRecord } from '../records';

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

/** Of one day: the one logged first. */
export function byMaking(a: AnyRecord, b: AnyRecord): number {
  return compare(a.createdAt, b.createdAt) || compare(a.id, b.id);
}

/** Two lists that are in order, as one. */
export function merged<A extends AnyRecord, B extends AnyRecord>(
  first: readonly A[],
  second: readonly B[],
): readonly (A | B)[] {
  if (second.length === 0) return first;
  const all: (A | B)[] = [];
  let taken = 0;
  for (const record of second) {
    for (; taken < first.length; taken += 1) {
      const next = first[taken] as A;
      if (byDay(next, record) > 0) break;
      all.push(next);
    }
    all.push(record);
  }
  for (; taken < first.length; taken += 1) all.push(first[taken] as A);
  return all;
}

/** Code-unit order, the same on every machine, unlike a locale's collation. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

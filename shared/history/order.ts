import { dayOf, type AnyRecord } from '../records';

/** Day, then `createdAt`, then id: the one order of every list in a history. Records without a day come first. */
export function inOrder<T extends AnyRecord>(records: readonly T[]): readonly T[] {
  return isInOrder(records) ? records : [...records].sort(byDay);
}

/** People log day after day: most lists come in order, and one walk shows it. */
function isInOrder(records: readonly AnyRecord[]): boolean {
  for (let index = 1; index < records.length; index += 1)
    if (byDay(records[index - 1] as AnyRecord, records[index] as AnyRecord) > 0) return false;
  return true;
}

export function byDay(a: AnyRecord, b: AnyRecord): number {
  return (
    compare(dayOf(a) ?? '', dayOf(b) ?? '') ||
    compare(a.createdAt, b.createdAt) ||
    compare(a.id, b.id)
  );
}

/** Code-unit order, the same on every machine, unlike a locale's collation. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

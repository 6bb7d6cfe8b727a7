import type { Day } from '../dates';
import { compare } from './order';

/**
 * The items of several lists as one, by day and then as `within` says. Days are few and records many: sorting the days,
 * and the few items of each, looks at every item once.
 */
export function joinByDay<T>(
  lists: readonly (readonly T[])[],
  dayOf: (item: T) => Day,
  within: (a: T, b: T) => number,
): readonly T[] {
  const days = new Map<Day, T[]>();
  for (const list of lists) {
    for (const item of list) {
      const day = dayOf(item);
      const there = days.get(day);
      if (there) there.push(item);
      else days.set(day, [item]);
    }
  }
  const joined: T[] = [];
  for (const day of [...days.keys()].sort(compare)) {
    const items = days.get(day) ?? [];
    if (items.length > 1) items.sort(within);
    for (const item of items) joined.push(item);
  }
  return joined;
}

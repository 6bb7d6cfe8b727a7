import type { Day } from '../dates';
import { compare } from './order';

/** The items of several lists, each in order, as one: by day and then as `within` says. */
export function joinByDay<T>(
  lists: readonly (readonly T[])[],
  dayOf: (item: T) => Day,
  within: (a: T, b: T) => number,
): readonly T[] {
  const all: readonly T[] = [];
  return all.concat(...lists).sort((a, b) => compare(dayOf(a), dayOf(b)) || within(a, b));
}

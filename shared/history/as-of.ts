/**
 * Looks into lists that are ordered by day. Rules are measured for hundreds of past days, so nothing here sorts or walks
 * a whole list: each look is a binary search.
 */
import { addDays, type Day } from '../dates';

type DayOf<T> = (item: T) => Day;

export const on = (item: { readonly on: Day }): Day => item.on;

export const checkedOn = (item: { readonly check: { readonly on: Day } }): Day => item.check.on;

/** How many items are dated on or before `asOf`. */
export function countUpTo<T>(list: readonly T[], asOf: Day, dayOf: DayOf<T>): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (dayOf(list[middle] as T) <= asOf) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many items are dated before `day`. */
export function countBefore<T>(list: readonly T[], day: Day, dayOf: DayOf<T>): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (dayOf(list[middle] as T) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items dated on or before `asOf`. */
export function upTo<T>(list: readonly T[], asOf: Day, dayOf: DayOf<T>): readonly T[] {
  const count = countUpTo(list, asOf, dayOf);
  return count === list.length ? list : list.slice(0, count);
}

/** The items of the last `days` days: (asOf − days, asOf]. */
export function lastDays<T>(
  list: readonly T[],
  window: { readonly asOf: Day; readonly days: number },
  dayOf: DayOf<T>,
): readonly T[] {
  return between(list, { after: addDays(window.asOf, -window.days), until: window.asOf }, dayOf);
}

/** The items dated in (after, until]. */
export function between<T>(
  list: readonly T[],
  span: { readonly after: Day; readonly until: Day },
  dayOf: DayOf<T>,
): readonly T[] {
  const end = countUpTo(list, span.until, dayOf);
  const start = Math.min(countUpTo(list, span.after, dayOf), end);
  return start === end ? [] : list.slice(start, end);
}

/** The last item on or before `asOf` that `accepts` takes; without `accepts`, the last one. */
export function latest<T>(
  list: readonly T[],
  asOf: Day,
  look: { readonly dayOf: DayOf<T>; readonly accepts?: (item: T) => boolean },
): T | undefined {
  for (let index = countUpTo(list, asOf, look.dayOf) - 1; index >= 0; index -= 1) {
    const item = list[index] as T;
    if (!look.accepts || look.accepts(item)) return item;
  }
  return undefined;
}

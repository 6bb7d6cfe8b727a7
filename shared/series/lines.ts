import type { Day } from '../dates';
import { reduce } from './reduce';
import type { Line, Point } from './series';

/** The part of time a chart shows, both days included; an absent end is open. */
export type Window = {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly maxPoints: number;
};

/**
 * A value that holds until the next one: the one standing when the window opens is carried to its first day. Nothing is
 * ever put between two points. `points` are in the order of their days.
 */
export function stepLine(points: readonly Point[], window: Window): Line {
  const inside = within(points, window);
  const standing = standingAt(points, window.from);
  const opensOnFrom = inside[0]?.on === window.from;
  const all = standing === undefined || opensOnFrom ? inside : [standing, ...inside];
  return { kind: 'step', points: reduce(all, window.maxPoints), total: all.length };
}

/** Values that were seen on their days and say nothing about the days between. */
export function observedLine(points: readonly Point[], window: Window): Line {
  const inside = within(points, window);
  return { kind: 'point', points: reduce(inside, window.maxPoints), total: inside.length };
}

/** The stretch of what is in the order of its days that a window shows, with the one before it. */
export function stretchOf<T>(
  items: readonly T[],
  onOf: (item: T) => Day,
  { from, to }: Omit<Window, 'maxPoints'>,
): readonly T[] {
  const start = from === undefined ? 0 : firstWhere(items, (item) => onOf(item) >= from);
  const end = to === undefined ? items.length : firstWhere(items, (item) => onOf(item) > to);
  return items.slice(Math.max(0, start - 1), end);
}

/** The place of the first item of which it holds, where it holds of all that follow. */
function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function isWithin(day: Day, { from, to }: Omit<Window, 'maxPoints'>): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

const within = (points: readonly Point[], window: Window): readonly Point[] =>
  points.filter((point) => isWithin(point.on, window));

function standingAt(points: readonly Point[], from: Day | undefined): Point | undefined {
  if (from === undefined) return undefined;
  const standing = points.findLast((point) => point.on < from);
  return standing && { ...standing, on: from, carriedFrom: standing.on };
}

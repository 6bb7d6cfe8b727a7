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

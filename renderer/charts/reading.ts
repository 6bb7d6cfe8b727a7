import type { Dot, Flag, Picture, Span, Trace } from './picture';

/** What one line says about a day: the dot that holds, or that was last seen. */
export type TraceReading = { readonly trace: Trace; readonly dot?: Dot };

export type Reading = {
  readonly x: number;
  readonly traces: readonly TraceReading[];
  readonly flags: readonly Flag[];
};

/** All lines and flags on one day: what holds, or what was last seen. */
export function readingAt(picture: Picture, x: number): Reading {
  return {
    x,
    traces: picture.traces.map((trace) => readTrace(trace, x)),
    flags: picture.flags.filter((flag) => flag.x === x),
  };
}

/** The days in the span on which something was recorded, in order, each once. */
export function readableDays(picture: Picture, [from, to]: Span): readonly number[] {
  const days = new Set([
    ...picture.traces.flatMap(({ dots }) => dots.map(({ x }) => x)),
    ...picture.flags.map(({ x }) => x),
  ]);
  return [...days].filter((x) => x >= from && x <= to).sort((a, b) => a - b);
}

/** The recorded day next to a place, if one lies within `reach` days; else the day of the place itself. */
export function snapped(days: readonly number[], place: number, reach: number): number {
  const nearest = days.reduce<number | undefined>(
    (best, day) =>
      best === undefined || Math.abs(day - place) < Math.abs(best - place) ? day : best,
    undefined,
  );
  return nearest !== undefined && Math.abs(nearest - place) <= reach ? nearest : Math.round(place);
}

/** The recorded day `step` places further, or the outermost one. */
export function neighbour(days: readonly number[], x: number, step: 1 | -1): number {
  const next = step === 1 ? days.find((day) => day > x) : days.findLast((day) => day < x);
  return next ?? x;
}

function readTrace(trace: Trace, x: number): TraceReading {
  const dot = x <= trace.until ? trace.dots.findLast((one) => one.x <= x) : undefined;
  return dot === undefined ? { trace } : { trace, dot };
}

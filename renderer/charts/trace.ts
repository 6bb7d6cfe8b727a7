import type { Dot, Span, Trace } from './picture';

/** A stretch without an observation longer than this many days breaks the line: nobody looked, so nothing is claimed. */
export const LONGEST_GAP = 62;

export type Corner = { readonly x: number; readonly y: number };

/** The corners of a step line within a span. The last one is held to the end, or to where the trace ends. */
export function stepCorners(trace: Trace, span: Span): readonly Corner[] {
  const end = Math.min(span[1], trace.until);
  const corners = stepsWithin(trace, span);
  const last = corners.at(-1);
  return last !== undefined && last.x < end ? [...corners, { x: end, y: last.y }] : corners;
}

/** The values of a step line within a span, each where it begins; the one standing when the span opens is carried in. */
export function stepsWithin({ dots, until }: Trace, [from, to]: Span): readonly Corner[] {
  const standing = from <= until ? dots.findLast(({ x }) => x <= from) : undefined;
  const inside = dots.filter(({ x }) => x > from && x <= Math.min(to, until));
  return [...(standing ? [{ x: from, y: standing.y }] : []), ...inside];
}

/**
 * An observed line in pieces, broken where no one looked for more than `LONGEST_GAP` days. The neighbours just outside
 * the span stay, so that a line runs on to the edge of a zoomed picture.
 */
export function observedPieces({ dots }: Trace, [from, to]: Span): readonly (readonly Dot[])[] {
  const first = dots.findLastIndex(({ x }) => x < from);
  const last = dots.findIndex(({ x }) => x > to);
  const shown = dots.slice(Math.max(0, first), last === -1 ? undefined : last + 1);
  const pieces: Dot[][] = [];
  for (const dot of shown) {
    const before = pieces.at(-1)?.at(-1);
    if (before !== undefined && dot.x - before.x <= LONGEST_GAP) pieces.at(-1)?.push(dot);
    else pieces.push([dot]);
  }
  return pieces.filter(
    (piece) => piece.some(({ x }) => x >= from) && piece.some(({ x }) => x <= to),
  );
}

/** The dots that lie in the span. */
export function dotsWithin({ dots }: Trace, [from, to]: Span): readonly Dot[] {
  return dots.filter(({ x }) => x >= from && x <= to);
}

import type { Span } from './picture';

/** The narrowest stretch one can zoom to, in days. */
export const NARROWEST = 14;

export type Grip = 'from' | 'to' | 'whole';

/** Moves one end of the zoom, or the whole of it, by so many days; it stays inside the picture and never turns over. */
export function pulled(zoom: Span, within: Span, { grip, by }: { grip: Grip; by: number }): Span {
  const [from, to] = zoom;
  const least = Math.min(NARROWEST, within[1] - within[0]);
  switch (grip) {
    case 'from':
      return [between(from + by, within[0], to - least), to];
    case 'to':
      return [from, between(to + by, from + least, within[1])];
    case 'whole': {
      const moved = between(from + by, within[0], within[1] - (to - from));
      return [moved, moved + (to - from)];
    }
  }
}

/** A zoom that brings a day into view, as wide as before. */
export function around(zoom: Span, within: Span, x: number): Span {
  const middle = Math.round((zoom[0] + zoom[1]) / 2);
  return x >= zoom[0] && x <= zoom[1]
    ? zoom
    : pulled(zoom, within, { grip: 'whole', by: x - middle });
}

/** A zoom kept from an earlier picture, fitted into this one; the whole of it when nothing of it is left. */
export function fitted(zoom: Span | null, within: Span): Span {
  if (zoom === null) return within;
  const from = Math.max(zoom[0], within[0]);
  const to = Math.min(zoom[1], within[1]);
  return to - from < Math.min(NARROWEST, within[1] - within[0]) ? within : [from, to];
}

/** What a key does to a grip: days, or undefined for a key that is none of ours. */
export function keyPull(key: string, wide: boolean): number | undefined {
  const days = wide ? 30 : 7;
  if (key === 'ArrowLeft' || key === 'ArrowDown') return -days;
  if (key === 'ArrowRight' || key === 'ArrowUp') return days;
  if (key === 'PageDown') return -90;
  if (key === 'PageUp') return 90;
  if (key === 'Home') return -100_000;
  if (key === 'End') return 100_000;
  return undefined;
}

const between = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

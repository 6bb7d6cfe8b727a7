import type { Span, Trace } from './picture';
import { stepCorners } from './trace';

/** Where one layer begins and ends at a day. */
export type Slab = { readonly x: number; readonly low: number; readonly high: number };

/** The layers one upon the other, each with a slab at every day on which any of them changes. */
export function slabsOf(
  layers: readonly Trace[],
  zoom: Span,
): readonly { readonly trace: Trace; readonly slabs: readonly Slab[] }[] {
  const corners = layers.map((trace) => stepCorners(trace, zoom));
  const days = [...new Set(corners.flatMap((own) => own.map(({ x }) => x)))].sort((a, b) => a - b);
  const below = new Map(days.map((x) => [x, 0]));
  return layers.map((trace, index) => ({
    trace,
    slabs: days.map((x) => {
      const low = below.get(x) ?? 0;
      const high = low + (corners[index]?.findLast((corner) => corner.x <= x)?.y ?? 0);
      below.set(x, high);
      return { x, low, high };
    }),
  }));
}

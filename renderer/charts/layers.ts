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

/** A corner of a layer that is drawn; without edges the pen is lifted. */
export type LayerCorner = { readonly x: number; readonly edges: readonly [number, number] | null };

/**
 * The corners of a layer. Where it has no height nothing is drawn: its line would lie on the layer below and hide whose edge
 * that is. It rises from and falls to the layer below.
 */
export function layerCorners(slabs: readonly Slab[]): readonly LayerCorner[] {
  return slabs.flatMap(({ x, low, high }, index): readonly LayerCorner[] => {
    const before = slabs[index - 1];
    const stood = before !== undefined && before.high > before.low;
    const flat: LayerCorner = { x, edges: [low, low] };
    if (high > low) return [...(stood || !before ? [] : [flat]), { x, edges: [low, high] }];
    return stood ? [flat, { x, edges: null }] : [{ x, edges: null }];
  });
}

import type { Flag } from './picture';

/** Flags that would stand on top of each other, at one place of the lane. */
export type Cluster = { readonly left: number; readonly flags: readonly Flag[] };

/** Gathers flags, in the order of their days, so that no two places are closer than `gap` pixels. */
export function clustersOf(
  flags: readonly Flag[],
  leftOf: (x: number) => number,
  gap: number,
): readonly Cluster[] {
  const clusters: { left: number; flags: Flag[] }[] = [];
  for (const flag of flags) {
    const left = leftOf(flag.x);
    const last = clusters.at(-1);
    if (last !== undefined && left - last.left < gap) last.flags.push(flag);
    else clusters.push({ left, flags: [flag] });
  }
  return clusters;
}

/** A value in its place on the line; what else it carries is kept. */
type Valued = { readonly value: number };

/**
 * Reduces a line to at most `maxPoints` (at least 4) of its own points, in their order. All stay when they already fit.
 * Otherwise the points are split into equal runs, and of each run the first, the last, the lowest and the highest stay:
 * what a picture of that width can show, and for a step line the value that holds when the run ends
 * (M4 aggregation: Jugel et al., "M4: A Visualization-Oriented Time Series Data Aggregation", PVLDB 7(10), 2014).
 */
export function reduce<P extends Valued>(points: readonly P[], maxPoints: number): readonly P[] {
  if (points.length <= maxPoints) return points;
  const runs = Math.max(1, Math.floor(maxPoints / 4));
  const kept: P[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = Math.floor((run * points.length) / runs);
    const end = Math.floor(((run + 1) * points.length) / runs);
    kept.push(...cornersOf(points.slice(start, end)));
  }
  return kept;
}

function cornersOf<P extends Valued>(run: readonly P[]): readonly P[] {
  let lowest = 0;
  let highest = 0;
  run.forEach((point, index) => {
    if (point.value < (run[lowest]?.value ?? Infinity)) lowest = index;
    if (point.value > (run[highest]?.value ?? -Infinity)) highest = index;
  });
  const corners = new Set([0, lowest, highest, run.length - 1]);
  return run.filter((_, index) => corners.has(index));
}

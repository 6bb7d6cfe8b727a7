/** Lines from the first to the last, both of them in. */
export type LineRange = readonly [from: number, to: number];

/** All rows of one reason: a long bill has ten thousands of purchases, and their lines are told as ranges. */
export type ReasonRows<R extends string = string> = {
  readonly reason: R;
  readonly count: number;
  readonly ranges: readonly LineRange[];
};

/** Rows of one reason together, the most frequent reason first. Rows come in the order of their lines. */
export function byReason<R extends string>(
  rows: readonly { readonly reason: R; readonly line: number }[],
): readonly ReasonRows<R>[] {
  const found = new Map<R, { count: number; readonly ranges: [number, number][] }>();
  for (const { reason, line } of rows) {
    const there = found.get(reason);
    if (!there) {
      found.set(reason, { count: 1, ranges: [[line, line]] });
      continue;
    }
    there.count += 1;
    const last = there.ranges.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else there.ranges.push([line, line]);
  }
  return [...found]
    .map(([reason, { count, ranges }]) => ({ reason, count, ranges }))
    .sort((a, b) => b.count - a.count);
}

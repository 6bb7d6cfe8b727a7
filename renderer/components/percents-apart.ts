type Percent = (fraction: number, digits: number) => string;

/** Two fractions as percentages that tell them apart: with a decimal where they would read the same without one. */
export function percentsApart(
  percent: Percent,
  { before, after }: { readonly before: number; readonly after: number },
): { readonly before: string; readonly after: string } {
  const digits = percent(before, 0) === percent(after, 0) && before !== after ? 1 : 0;
  return { before: percent(before, digits), after: percent(after, digits) };
}

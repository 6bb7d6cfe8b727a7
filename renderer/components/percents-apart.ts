import { formatShare } from '../../shared/format';

type Percent = (fraction: number, digits: number) => string;

/**
 * Two fractions as percentages that tell them apart: with a decimal where they would read the same without one, or where the
 * second would read as a figure it has not come up to, such as the threshold that a payment leads below.
 */
export function percentsApart(
  percent: Percent,
  { before, after }: { readonly before: number; readonly after: number },
): { readonly before: string; readonly after: string } {
  const whole = { before: percent(before, 0), after: percent(after, 0) };
  const areTold = whole.before !== whole.after || before === after;
  return areTold && Math.round(after * 100) / 100 <= after
    ? whole
    : { before: formatShare(before), after: formatShare(after) };
}

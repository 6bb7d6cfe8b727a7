import { formatShare } from '../../shared/format';

type Percent = (fraction: number, digits: number) => string;

/**
 * Two fractions as percentages that tell them apart: with a decimal where they would read the same without one. The second
 * never reads as a figure it has not come up to, such as the threshold that a payment leads below.
 */
export function percentsApart(
  percent: Percent,
  { before, after }: { readonly before: number; readonly after: number },
): { readonly before: string; readonly after: string } {
  const digits = percent(before, 0) === percent(after, 0) && before !== after ? 1 : 0;
  const rounded = Math.round(after * 100) / 100;
  return {
    before: percent(before, digits),
    after: rounded > after ? formatShare(after) : percent(after, digits),
  };
}

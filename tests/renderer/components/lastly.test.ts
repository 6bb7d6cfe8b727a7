import { describe, expect, it } from 'vitest';
import { lastly } from '../../../renderer/components/lastly';

describe('what was derived last', () => {
  const counting = () => {
    let times = 0;
    const sum = lastly(({ a, b }: { readonly a: number; readonly b: readonly number[] }) => {
      times += 1;
      return a + b.length;
    });
    return { sum, times: () => times };
  };
  const list = [1, 2];

  it('is not derived again from the same parts', () => {
    const { sum, times } = counting();
    expect([sum({ a: 1, b: list }), sum({ a: 1, b: list }), times()]).toEqual([3, 3, 1]);
  });

  it.each([
    ['another value', { a: 2, b: list }],
    ['another list of the same length', { a: 1, b: [1, 2] }],
  ])('is derived anew from %s', (_, parts) => {
    const { sum, times } = counting();
    sum({ a: 1, b: list });
    sum(parts);
    expect(times()).toBe(2);
  });
});

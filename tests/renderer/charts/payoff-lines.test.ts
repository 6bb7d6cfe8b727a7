import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highestShown, monthAt, monthTicks } from '../../../renderer/charts/payoff-lines';

describe('the months under a payoff picture', () => {
  it('name the first and the last, and no month twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 601 }),
        fc.integer({ min: 300, max: 2_000 }),
        (n, w) => {
          const ticks = monthTicks(n, w);
          expect([ticks[0], ticks.at(-1)]).toEqual([0, n - 1]);
          expect(new Set(ticks).size).toBe(ticks.length);
          expect(ticks.toSorted((a, b) => a - b)).toEqual([...ticks]);
        },
      ),
    );
  });

  it('of a single month are that month', () => {
    expect(monthTicks(1, 800)).toEqual([0]);
  });

  it.each([
    [-50, 0],
    [68, 0],
    [786, 12],
    [2_000, 12],
  ])('at %i pixels of 800 is month %i of thirteen', (left, expected) => {
    expect(monthAt(left, 800, 13)).toBe(expected);
  });
});

describe('the height of a payoff picture', () => {
  const ending = { name: 'This plan', values: [100_000, 40_000, 0] };
  const endless = (values: readonly number[]) => ({
    name: 'As agreed',
    values,
    endless: '(grows)',
  });

  it('keeps room for the line that ends beside one that grows without end', () => {
    expect(highestShown([endless([100_000, 900_000, 9_000_000]), ending])).toBe(200_000);
  });

  it('is what both reach where the growing one stays near', () => {
    expect(highestShown([endless([100_000, 101_000, 102_000]), ending])).toBe(102_000);
  });

  it('is the highest of all where each ends, or none does', () => {
    expect(highestShown([{ ...ending, values: [100_000, 900_000, 0] }, ending])).toBe(900_000);
    expect(highestShown([endless([100_000, 900_000])])).toBe(900_000);
  });
});

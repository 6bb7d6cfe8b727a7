import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduce } from '../../../shared/series/reduce';

type Numbered = { readonly index: number; readonly value: number };

const lines = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 400 })
  .map((values): readonly Numbered[] => values.map((value, index) => ({ index, value })));
const bounds = fc.integer({ min: 4, max: 120 });
const values = (points: readonly Numbered[]) => points.map(({ value }) => value);

describe('reducing a line', () => {
  it('keeps every point when they already fit', () => {
    const points = numbered([5, 1, 9, 3]);
    expect(reduce(points, 4)).toBe(points);
  });

  it('never gives more points than asked for', () => {
    fc.assert(
      fc.property(lines, bounds, (points, max) => {
        expect(reduce(points, max).length).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('gives only points of the line, in their order', () => {
    fc.assert(
      fc.property(lines, bounds, (points, max) => {
        const kept = reduce(points, max);
        expect(kept.every((point) => points[point.index] === point)).toBe(true);
        expect(
          kept.every((point, at) => at === 0 || (kept[at - 1]?.index ?? -1) < point.index),
        ).toBe(true);
      }),
    );
  });

  it('keeps the first and the last point', () => {
    fc.assert(
      fc.property(lines, bounds, (points, max) => {
        const kept = reduce(points, max);
        expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)]);
      }),
    );
  });

  it('keeps the lowest and the highest value', () => {
    fc.assert(
      fc.property(lines, bounds, (points, max) => {
        const kept = values(reduce(points, max));
        expect(Math.min(...kept)).toBe(Math.min(...values(points)));
        expect(Math.max(...kept)).toBe(Math.max(...values(points)));
      }),
    );
  });

  it('keeps the value that holds when a fall and a return fall together', () => {
    const steady = Array.from({ length: 200 }, () => 100);
    const points = numbered([...steady, 0, 100, ...steady]);
    const kept = reduce(points, 40);
    const fall = kept.findIndex(({ value }) => value === 0);
    const back = kept[fall + 1];
    expect(back?.value).toBe(100);
    expect((back?.index ?? Infinity) - 200).toBeLessThanOrEqual(41);
  });
});

function numbered(numbers: readonly number[]): readonly Numbered[] {
  return numbers.map((value, index) => ({ index, value }));
}

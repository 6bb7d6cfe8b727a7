import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../renderer/charts/summary';
import { dot, trace } from './pictures-fixture';

const limit = trace([dot(10, 500), dot(100, 900)], { until: 300 });

describe('what is said of a line', () => {
  it('is the standing value of a step between two checks', () => {
    const standing = { x: 40, y: 500 };
    const outline = { first: standing, last: standing, low: 500, high: 500, count: 1 };
    expect(outlineOf(limit, [40, 60])).toEqual(outline);
  });

  it('begins with the value that stands when a step is seen to change', () => {
    expect(outlineOf(limit, [40, 200])).toMatchObject({
      first: { x: 40, y: 500 },
      last: { x: 100, y: 900 },
      low: 500,
      high: 900,
      count: 2,
    });
  });

  it('is nothing before the first value of a step, nor once its account was closed', () => {
    expect(outlineOf(limit, [0, 9])).toBeUndefined();
    expect(outlineOf(limit, [301, 400])).toBeUndefined();
  });

  it('is of a line that was observed only what was seen in the span', () => {
    const used = { ...limit, kind: 'point' as const };
    expect(outlineOf(used, [40, 60])).toBeUndefined();
    expect(outlineOf(used, [40, 200])).toMatchObject({ first: { x: 100 }, count: 1 });
  });
});

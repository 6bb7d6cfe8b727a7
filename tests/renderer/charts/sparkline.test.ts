import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../renderer/charts/path';
import { sparkTraces } from '../../../renderer/charts/sparkline';
import { stepCorners } from '../../../renderer/charts/trace';
import { dayNumber } from '../../../shared/dates';

const points = [
  { on: '2026-01-01', limit: 1000, used: 200 },
  { on: '2026-03-01', limit: 500 },
  { on: '2026-04-01', used: 400 },
];
const { limit, used, span, high } = sparkTraces(points, '2026-11-21');

describe('a sparkline', () => {
  it('runs from the first point to the last day', () => {
    expect(span).toEqual([dayNumber('2026-01-01'), dayNumber('2026-11-21')]);
  });

  it('takes a value that was not observed for unknown, not for zero', () => {
    expect(used.dots.map(({ y }) => y)).toEqual([200, 400]);
  });

  it('holds the limit to the last day', () => {
    expect(stepCorners(limit, span).at(-1)).toEqual({ x: span[1], y: 500 });
  });

  it('has room for the highest value', () => {
    expect(high).toBe(1000);
  });
});

describe('a path', () => {
  const box = { span: [0, 10] as const, low: 0, high: 10, width: 100, height: 26 };
  const corners = [
    { x: 0, y: 0 },
    { x: 5, y: 10 },
  ];

  it('of steps goes along before it goes up', () => {
    expect(pathOf(corners, box, 'step')).toBe('M0 23H50V3');
  });

  it('of a line goes straight', () => {
    expect(pathOf(corners, box, 'line')).toBe('M0 23L50 3');
  });

  it('of one corner is a dot, and of none nothing', () => {
    expect(pathOf(corners.slice(0, 1), box, 'line')).toBe('M0 23h0');
    expect(pathOf([], box, 'step')).toBe('');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeTicks } from '../../../renderer/charts/time-axis';
import { scaleAround, scaleFromZero } from '../../../renderer/charts/value-axis';
import { dayNumber } from '../../../shared/dates';

describe('an axis of values from zero', () => {
  it.each([
    [1_000_000, [0, 200_000, 400_000, 600_000, 800_000, 1_000_000]],
    [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0.1825, [0, 0.05, 0.1, 0.15, 0.2]],
  ])('reaches %d in round steps', (highest, ticks) => {
    expect(scaleFromZero(highest).ticks).toEqual(ticks);
  });

  it('has no tick between two units', () => {
    expect(scaleFromZero(250, { unit: 100 }).ticks).toEqual([0, 100, 200, 300]);
  });

  it('has few ticks and reaches every value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000_000 }), (highest) => {
        const { high, ticks } = scaleFromZero(highest);
        expect(high).toBeGreaterThanOrEqual(highest);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

describe('an axis around values', () => {
  const zhima = { step: 50, least: 3, floor: 350, ceiling: 950 };

  it('snaps to the step and keeps the least height', () => {
    expect(scaleAround([655, 662], zhima)).toMatchObject({ low: 600, high: 750 });
  });

  it('stays inside its bounds', () => {
    expect(scaleAround([949], zhima)).toMatchObject({ low: 800, high: 950 });
    expect(scaleAround([351], zhima)).toMatchObject({ low: 350, high: 500 });
  });
});

describe('an axis of time', () => {
  const ticks = (from: string, to: string, most = 8, locale: 'zh-CN' | 'en' = 'en') =>
    timeTicks([dayNumber(from), dayNumber(to)], most, locale).map(({ label }) => label);

  it('names months of a year, the first one and January with their year', () => {
    expect(ticks('2025-11-22', '2026-11-21', 8)).toEqual([
      'Jan 2026',
      'Mar',
      'May',
      'Jul',
      'Sep',
      'Nov',
    ]);
  });

  it('writes months in Chinese', () => {
    expect(ticks('2026-01-01', '2026-04-15', 8, 'zh-CN')).toEqual([
      '2026年1月',
      '2月',
      '3月',
      '4月',
    ]);
  });

  it('names days inside a short span', () => {
    expect(ticks('2026-11-01', '2026-11-08', 8, 'zh-CN').slice(0, 2)).toEqual([
      '11月1日',
      '11月2日',
    ]);
    expect(ticks('2026-11-01', '2026-11-08', 8)[0]).toBe('1 Nov');
  });

  it('names years alone over a long span', () => {
    expect(ticks('2010-06-01', '2026-06-01', 9)).toEqual([
      '2012',
      '2014',
      '2016',
      '2018',
      '2020',
      '2022',
      '2024',
      '2026',
    ]);
  });

  it('never has more ticks than fit, and all lie inside, in order', () => {
    const days = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 14, max: 20_000 }),
        fc.integer({ min: 3, max: 14 }),
        (from, length, most) => {
          const span = [from, from + length] as const;
          const places = timeTicks(span, most, 'en').map(({ x }) => x);
          expect(places.length).toBeLessThanOrEqual(most);
          expect(places.every((x) => x >= span[0] && x <= span[1])).toBe(true);
          expect([...places].sort((a, b) => a - b)).toEqual(places);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/dates';
import { between, countUpTo, lastDays, latest, on, upTo } from '../../../shared/history/as-of';

const day = (number: number) => addDays('2026-01-01', number);
const list = fc
  .array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 })
  .map((days) => days.sort((a, b) => a - b).map((number) => ({ on: day(number) })));
const anyDay = fc.integer({ min: -5, max: 45 }).map(day);

describe('as-of lookups', () => {
  it('find what a walk through the list would', () => {
    fc.assert(
      fc.property(list, anyDay, anyDay, (items, a, b) => {
        const [after, until] = [a, b].sort() as [string, string];
        expect(countUpTo(items, a, on)).toBe(items.filter((item) => item.on <= a).length);
        expect(upTo(items, a, on)).toEqual(items.filter((item) => item.on <= a));
        expect(between(items, { after, until }, on)).toEqual(
          items.filter((item) => item.on > after && item.on <= until),
        );
        expect(latest(items, a, { dayOf: on })).toBe(items.filter((item) => item.on <= a).at(-1));
      }),
    );
  });

  it('find nothing in a span that ends before it begins', () => {
    const span = { after: day(5), until: day(3) };
    expect(between([{ on: day(4) }], span, on)).toEqual([]);
  });

  it('take the last N days to be (A − N, A]', () => {
    const items = [0, 1, 30, 31].map((number) => ({ on: day(number) }));
    expect(lastDays(items, { asOf: day(30), days: 30 }, on)).toEqual([
      { on: day(1) },
      { on: day(30) },
    ]);
  });

  it('pass over what is not accepted', () => {
    const items = [
      { on: day(1), good: true },
      { on: day(2), good: false },
    ];
    expect(latest(items, day(9), { dayOf: on, accepts: ({ good }) => good })).toBe(items[0]);
  });
});

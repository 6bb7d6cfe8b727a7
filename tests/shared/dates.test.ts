import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber, daysInMonth } from '../../shared/dates';

const DAY_MS = 86_400_000;
const anyNumber = fc.integer({ min: -200_000, max: 200_000 });

describe('the number of a day', () => {
  it('leads back to the day', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(dayNumber(dayFromNumber(number))).toBe(number);
      }),
    );
  });

  it('counts as the calendar of the machine does', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(dayFromNumber(number)).toBe(new Date(number * DAY_MS).toISOString().slice(0, 10));
      }),
    );
  });
});

describe('the days of a month', () => {
  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [2100, 2, 28],
    [2000, 2, 29],
    [2024, 4, 30],
    [2024, 12, 31],
  ])('of %i-%i are %i', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

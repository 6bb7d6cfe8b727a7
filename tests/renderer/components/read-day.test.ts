import { describe, expect, it } from 'vitest';
import { brokenBound, isNoSuchDay, readDay } from '../../../renderer/components/read-day';

const today = '2026-11-21';

describe('a typed day', () => {
  it.each([
    ['2026-11-05', '2026-11-05'],
    ['2026/11/5', '2026-11-05'],
    ['2026年11月5日', '2026-11-05'],
    ['20261105', '2026-11-05'],
    ['11-5', '2026-11-05'],
    ['11月5日', '2026-11-05'],
    ['1105', '2026-11-05'],
    ['２０２６－１１－０５', '2026-11-05'],
    ['１１月５日', '2026-11-05'],
    ['今天', '2026-11-21'],
    [' 昨天 ', '2026-11-20'],
    ['前天', '2026-11-19'],
    ['Yesterday', '2026-11-20'],
  ])('%s is %s', (typed, day) => {
    expect(readDay(typed, today)).toBe(day);
  });

  it.each(['', '5', '2026-02-30', '13-01', 'tomorrow', '1-2-3-4'])('%j is none', (typed) => {
    expect(readDay(typed, today)).toBeUndefined();
  });
});

describe('the bounds of a day', () => {
  const bounds = { minDate: '2026-11-10', maxDate: today };

  it.each([
    ['2026-11-09', { bound: 'early', day: '2026-11-10' }],
    ['2026-11-10', undefined],
    ['2026-11-21', undefined],
    ['2026-11-22', { bound: 'late', day: '2026-11-21' }],
    [undefined, undefined],
  ])('for %s are broken by %j', (day, broken) => {
    expect(brokenBound(day, bounds)).toEqual(broken);
    expect(brokenBound(day, {})).toBeUndefined();
  });
});

it.each([
  ['2027-02-29', true],
  ['02-30', true],
  ['20270431', true],
  ['2028-02-29', false],
  ['2027-13-01', false],
  ['1899-12-31', false],
  ['soon', false],
])('%s has the form of a day that there is not: %s', (text, none) => {
  expect(isNoSuchDay(text, '2026-11-21')).toBe(none);
});

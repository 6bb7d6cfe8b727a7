import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatAmount,
  formatDay,
  formatPercent,
  formatPerTenThousand,
  formatShare,
  groupTyped,
  relativeDay,
} from '../../shared/format';
import { parseMinor } from '../../shared/money';

describe('an amount', () => {
  it.each([
    [1_234_500, '¥12,345.00'],
    [5, '¥0.05'],
    [0, '¥0.00'],
    [-90_070, '−¥900.70'],
    [1_000_000_000_000, '¥10,000,000,000.00'],
  ])('of %i minor units is written %s', (minor, text) => {
    expect(formatAmount(minor)).toBe(text);
  });

  it('names a currency other than the yuan', () => {
    expect(formatAmount(123_456, { currency: 'USD' })).toBe('USD 1,234.56');
  });

  it('shows neither digits nor sign when amounts are hidden', () => {
    expect(formatAmount(-123_456, { hidden: true, signed: true })).toBe('¥••••');
  });

  it('carries a plus sign on request', () => {
    expect(formatAmount(100, { signed: true })).toBe('+¥1.00');
  });

  it.each([
    ['zh-CN', 1_200_000, '¥1.2 万'],
    ['zh-CN', 999_900, '¥9,999'],
    ['en', 1_200_000, '¥12k'],
    ['en', 250_000_000, '¥2.5M'],
    ['zh-CN', 999_949, '¥9,999'],
    ['zh-CN', 999_950, '¥1 万'],
    ['en', 999_950, '¥10k'],
    ['en', 99_994_000, '¥999.9k'],
    ['en', 99_996_000, '¥1M'],
  ] as const)('is short in %s: %i is %s', (locale, minor, text) => {
    expect(formatAmount(minor, { short: true, locale })).toBe(text);
  });

  it('reads back as the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (minor) => {
        expect(parseMinor(formatAmount(minor))).toBe(minor);
      }),
    );
  });
});

it.each([
  ['1.2万', 1_200_000],
  ['5千', 500_000],
  ['1.5 千', 150_000],
  ['1.23456千', 123_456],
  ['1.234567千', undefined],
  ['5千万', undefined],
])('%s is read as %s minor units', (typed, minor) => {
  expect(parseMinor(typed)).toBe(minor);
});

describe('an amount while it is typed', () => {
  it.each([
    ['1234', '1,234'],
    ['1234.5', '1,234.5'],
    ['1234.', '1,234.'],
    ['1,2345', '12,345'],
    ['1.2万', '1.2万'],
    ['１２３４．５', '1,234.5'],
    ['', ''],
    ['abc', 'abc'],
  ])('%j becomes %j', (typed, shown) => {
    expect(groupTyped(typed)).toBe(shown);
  });
});

describe('a share or a rate', () => {
  it.each([
    [0.146, 2, '14.6%'],
    [0.3, 0, '30%'],
    [1.052, 1, '105.2%'],
    [-0.5, 0, '−50%'],
  ])('%d to %i places is %s', (fraction, decimals, text) => {
    expect(formatPercent(fraction, decimals)).toBe(text);
  });

  it.each([
    [6_000 / 31_000, '19.3%'],
    [-6_000 / 31_000, '−19.3%'],
    [0.6997, '69.9%'],
    [0.1 + 0.2, '30%'],
    [-0.0004, '0%'],
    [-1, '−100%'],
  ])('that is measured, %f, is cut off as %s', (fraction, text) => {
    expect(formatShare(fraction)).toBe(text);
  });

  it('is quoted per day in 万分之', () => {
    expect(formatPerTenThousand(0.146)).toBe('4');
    expect(formatPerTenThousand(0.1643)).toBe('4.5');
  });
});

describe('a day', () => {
  it.each([
    ['zh-CN', '2026-11-21', '2026-01-01', '11月21日'],
    ['zh-CN', '2025-11-21', '2026-01-01', '2025年11月21日'],
    ['en', '2026-11-21', '2026-01-01', '21 Nov'],
    ['en', '2025-11-05', '2026-01-01', '5 Nov 2025'],
  ] as const)('in %s, %s seen from %s is %s', (locale, day, today, text) => {
    expect(formatDay(day, locale, today)).toBe(text);
  });

  it('carries its year when no day is given to compare', () => {
    expect(formatDay('2026-11-21', 'en')).toBe('21 Nov 2026');
  });

  it.each([
    ['2026-11-21', { key: 'day.today' }],
    ['2026-11-22', { key: 'day.tomorrow' }],
    ['2026-11-20', { key: 'day.yesterday' }],
    ['2026-12-01', { key: 'day.inDays', n: 10 }],
    ['2026-10-22', { key: 'day.daysAgo', n: 30 }],
  ])('%s seen from 2026-11-21 is in words', (day, words) => {
    expect(relativeDay(day, '2026-11-21')).toEqual(words);
  });
});

import { describe, expect, it } from 'vitest';
import { bookOf } from '../../../shared/history/book-of';
import { checksUpTo, latestCheck, latestRate } from '../../../shared/history/latest-check';
import { shelfAfter, shelve } from '../../../shared/history/shelf';
import type { Check } from '../../../shared/records';
import { account, check, nthId, settings } from '../../fixtures/records';

const own = account();
const rated = check({ accountId: own.id, on: '2026-01-05', annualRate: 0.1 });
const used = check({ accountId: own.id, on: '2026-01-07', used: 5 });
const checks = [rated, used, check({ accountId: own.id, on: '2026-01-07' })];

describe('the latest check', () => {
  it.each([
    ['2026-01-04', 0],
    ['2026-01-05', 1],
    ['2026-01-06', 1],
    ['2026-01-07', 3],
    ['2026-01-04', 0],
  ])('by %s is the last of %i', (asOf, count) => {
    expect(checksUpTo(checks, asOf)).toBe(count);
    expect(latestCheck({ checks }, asOf)).toBe(checks[count - 1]);
  });

  it('is of those that show the figure asked for', () => {
    expect(latestCheck({ checks }, '2026-02-01', (one) => one.used !== undefined)).toBe(used);
  });

  it('tells the rate though later checks show none', () => {
    expect(latestRate({ checks }, '2026-02-01')).toBe(0.1);
    expect(latestRate({ checks }, '2026-01-04')).toBeUndefined();
  });
});

describe('of checks of one day that were logged at the same moment, the latest', () => {
  const at = { createdAt: '2026-03-10T04:00:00.000Z', updatedAt: '2026-03-10T04:00:00.000Z' };
  const [first, second, third] = [1, 2, 3].map((n) =>
    check({ ...at, accountId: own.id, on: '2026-03-10', id: nthId(0xffff00 + n), used: n }),
  ) as [Check, Check, Check];
  const orders = [
    [first, second, third],
    [first, third, second],
    [second, first, third],
    [second, third, first],
    [third, first, second],
    [third, second, first],
  ];

  it.each(orders)('is the last by its id, however a ledger is read', (...read) => {
    const [history] = bookOf([own, ...read], settings()).accounts;
    expect(history && latestCheck(history, '2026-03-10')).toBe(third);
  });

  it.each(orders)('is the same one in the session in which they were logged', (...logged) => {
    const empty = shelve([own]).shelves.get(own.id);
    const shelf = logged.reduce(
      (before, after) => before && shelfAfter(before, [{ before: null, after }]),
      empty,
    );
    expect(shelf && latestCheck(shelf, '2026-03-10')).toBe(third);
  });
});

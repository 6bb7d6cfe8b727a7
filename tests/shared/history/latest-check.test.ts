import { describe, expect, it } from 'vitest';
import { checksUpTo, latestCheck, latestRate } from '../../../shared/history/latest-check';
import { account, check } from '../../fixtures/records';

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

import { describe, expect, it } from 'vitest';
import {
  bandWordsOf,
  listsOf,
  sparkOf,
} from '../../../../renderer/screens/accounts/accounts-model';
import { dayNumber } from '../../../../shared/dates';
import { accountRow, idOf } from '../log/samples';

describe('the list of accounts', () => {
  it('parts the open from the closed', () => {
    const lists = listsOf([accountRow(1), accountRow(2, { closed: true })]);
    expect([lists.open, lists.closed].map((rows) => rows.map((row) => row.id))).toEqual([
      [idOf(1)],
      [idOf(2)],
    ]);
  });
});

describe('a utilisation in words', () => {
  it.each([
    [0, 'low'],
    [0.4999, 'low'],
    [0.5, 'watch'],
    [0.7, 'warn'],
    [0.8, 'alert'],
    [1, 'alert'],
    [1.01, 'over'],
  ])('%d is %s', (utilisation, band) => {
    expect(bandWordsOf(utilisation)).toBe(band);
  });
});

describe('the small picture of a limit', () => {
  const on = (day: string, limit?: number) => ({ on: day, ...(limit !== undefined && { limit }) });

  it('is a step: the old limit holds until the day of the new one', () => {
    const spark = sparkOf([on('2026-01-01', 100), on('2026-01-11', 50)], dayNumber);
    expect(spark).toEqual({ path: 'M0 2H100V22H100', low: 50, high: 100, now: 50 });
  });

  it('is flat in the middle while nothing changes', () => {
    const spark = sparkOf([on('2026-01-01', 100), on('2026-01-11', 100)], dayNumber);
    expect(spark?.path).toBe('M0 12H100V12H100');
  });

  it('is not drawn from one point, nor from days without a limit', () => {
    expect(sparkOf([on('2026-01-01', 100), on('2026-01-11')], dayNumber)).toBeUndefined();
  });
});

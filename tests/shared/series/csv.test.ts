import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../shared/series/csv';
import type { CsvWords } from '../../../shared/series/csv';
import type { AccountSeries, Line, SeriesAnswer } from '../../../shared/series/series';

const words: CsvWords = {
  columns: {
    day: '日期',
    account: '账户',
    currency: '币种',
    limit: '总额度',
    available: '可用',
    used: '已用',
    utilisation: '使用率',
    rate: '年利率',
    score: '评分',
    markers: '事件',
  },
  account: (id) => ({ name: id === 'a' ? '主账户' : id, currency: 'CNY' }),
  scheme: ({ name }) => name ?? '芝麻分',
  marker: ({ kind }) => kind,
};
const none: Line = { kind: 'point', points: [], total: 0 };
const line = (on: string, value: number): Line => ({
  kind: 'point',
  points: [{ on, value, recordId: 'r' }],
  total: 1,
});
const series = (accountId: string, more: Partial<AccountSeries> = {}): AccountSeries => ({
  accountId,
  limit: none,
  available: none,
  used: none,
  utilisation: none,
  rate: none,
  ...more,
});
const answer = (more: Partial<SeriesAnswer>): SeriesAnswer => ({
  accounts: [],
  scores: [],
  markers: [],
  ...more,
});
const rowsOf = (of: SeriesAnswer, by: CsvWords = words) => csvOf(of, by).split('\r\n').slice(1, -1);

describe('the series as CSV', () => {
  it('opens with a byte-order mark and the headings in the person’s words', () => {
    expect(csvOf(answer({}), words)).toBe(
      '\uFEFF日期,账户,币种,总额度,可用,已用,使用率,年利率,评分,事件\r\n',
    );
  });

  it('brings the values of one account and day into one row and leaves the unknown empty', () => {
    const one = series('a', {
      limit: line('2026-01-05', 1_000_050),
      used: line('2026-01-05', 250_000),
      rate: line('2026-01-05', 0.146),
    });
    expect(rowsOf(answer({ accounts: [one] }))).toEqual([
      '2026-01-05,主账户,CNY,10000.50,,2500.00,,0.146,,',
    ]);
  });

  it('keeps accounts of the same name apart', () => {
    const accounts = [
      series('a', { used: line('2026-01-05', 1) }),
      series('b', { used: line('2026-01-05', 2) }),
    ];
    const alike = { ...words, account: () => ({ name: 'Same', currency: 'CNY' }) };
    expect(rowsOf(answer({ accounts }), alike)).toHaveLength(2);
  });

  it('keeps scores of the same name apart', () => {
    const scores = [
      { scheme: 'zhima' as const, line: line('2026-01-05', 655) },
      { scheme: 'other' as const, name: '芝麻分', line: line('2026-01-05', 70) },
    ];
    expect(rowsOf(answer({ scores }))).toEqual([
      '2026-01-05,芝麻分,,,,,,,655,',
      '2026-01-05,芝麻分,,,,,,,70,',
    ]);
  });

  it('puts a carried value on the day it was recorded', () => {
    const carried: Line = {
      kind: 'step',
      points: [{ on: '2026-01-01', value: 100, recordId: 'r', carriedFrom: '2025-11-03' }],
      total: 1,
    };
    expect(rowsOf(answer({ accounts: [series('a', { limit: carried })] }))[0]).toMatch(
      /^2025-11-03,/u,
    );
  });

  it('orders rows by day', () => {
    const accounts = [
      series('a', { used: line('2026-03-01', 1) }),
      series('b', { used: line('2026-02-01', 2) }),
    ];
    expect(rowsOf(answer({ accounts })).map((row) => row.slice(0, 10))).toEqual([
      '2026-02-01',
      '2026-03-01',
    ]);
  });

  it('joins the markers of one account and day', () => {
    const marker = { on: '2026-01-05', accountId: 'a', recordId: 'r' };
    const markers = [
      { ...marker, kind: 'limit-cut' as const },
      { ...marker, kind: 'prompt' as const },
    ];
    expect(rowsOf(answer({ markers }))).toEqual(['2026-01-05,主账户,CNY,,,,,,,limit-cut; prompt']);
  });

  it('names the scheme in place of an account for a score', () => {
    const scores = [{ scheme: 'zhima' as const, line: line('2026-01-05', 655) }];
    expect(rowsOf(answer({ scores }))).toEqual(['2026-01-05,芝麻分,,,,,,,655,']);
  });

  it.each([
    ['a comma', 'A, B', '"A, B"'],
    ['a quotation mark', 'A "B"', '"A ""B"""'],
    ['a formula', '=1+1', "'=1+1"],
  ])('writes a name with %s so that a spreadsheet reads it as text', (_, name, cell) => {
    const accounts = [series('a', { used: line('2026-01-05', 100) })];
    const named = { ...words, account: () => ({ name, currency: 'CNY' }) };
    expect(rowsOf(answer({ accounts }), named)).toEqual([`2026-01-05,${cell},CNY,,,1.00,,,,`]);
  });
});

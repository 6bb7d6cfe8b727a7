import { describe, expect, it } from 'vitest';
import { cellOf } from '../../shared/csv-cell';
import { csvOfType } from '../../shared/exchange/csv';
import { csvText } from '../../shared/series/csv';
import { account } from './exchange/sample';

describe('a cell of CSV', () => {
  it.each(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t'])(
    'that begins with %j is plain',
    (sign) => {
      expect(cellOf(`${sign}cmd|calc`)).toBe(`'${sign}cmd|calc`);
    },
  );

  it.each(['\r', '\n'])('that begins with the line end %j is plain, and quoted', (end) => {
    expect(cellOf(`${end}=cmd|calc`)).toBe(`"'${end}=cmd|calc"`);
  });

  it.each(['花呗', 'a=b', '2026-03-10'])('of %s is left as it is', (text) => {
    expect(cellOf(text)).toBe(text);
  });

  it('is the same in records and in series', () => {
    const words = {
      column: (field: string) => field,
      value: (_field: string, value: string | boolean) => String(value),
      account: () => '',
    };
    expect([
      csvOfType('account', [account(1, { name: '＝1+1' })], words),
      csvText([['＝1+1']]),
    ]).toEqual([expect.stringContaining("'＝1+1"), expect.stringContaining("'＝1+1")]);
  });
});

describe('a figure in a series', () => {
  it('is no formula, below zero either', () => {
    expect(csvText([['-12.50', '-12.50元']])).toBe("\uFEFF-12.50,'-12.50元\r\n");
  });
});

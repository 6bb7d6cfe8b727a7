import { describe, expect, it } from 'vitest';
import type { FigureText } from '../../../renderer/charts/figure-text';
import { tableOf } from '../../../renderer/charts/table';
import { dayFromNumber, dayNumber } from '../../../shared/dates';
import { dot, flag, picture, trace } from './pictures-fixture';

const text: FigureText = {
  locale: 'en',
  hidden: false,
  day: dayFromNumber,
  date: dayFromNumber,
  value: (_, value) => String(value),
  tick: (_, value) => String(value),
};
const carried = dot(100, 7, { carriedFrom: dayFromNumber(60) });
const limit = trace([carried, dot(120, 5)], { id: 'limit', name: 'Limit' });
const used = trace([dot(120, 2), dot(150, 3)], { id: 'used', name: 'Used', kind: 'point' });
const both = picture([limit, used], { span: [100, 200], flags: [flag(130)] });
const rows = (from: number, to: number) =>
  tableOf(both, [from, to], text).rows.map(({ x, cells, flags }) => [
    x,
    cells.join('|'),
    flags.length,
  ]);

describe('the table beside a picture', () => {
  it('has a column for each line', () => {
    expect(tableOf(both, [100, 200], text).columns).toEqual(['Limit', 'Used']);
  });

  it('has a row for each day with a record, the newest first, and leaves the unknown empty', () => {
    expect(rows(100, 200)).toEqual([
      [150, '|3', 0],
      [130, '|', 1],
      [120, '5|2', 0],
      [60, '7|', 0],
    ]);
  });

  it('follows the zoom, with the row of the value that stands when it opens', () => {
    expect(rows(140, 200).map(([x]) => x)).toEqual([150, 120]);
  });

  it('puts a carried value on the day it was recorded', () => {
    expect(rows(100, 200).at(-1)?.[0]).toBe(dayNumber(dayFromNumber(60)));
  });
});

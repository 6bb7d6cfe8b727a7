import { describe, expect, it } from 'vitest';
import { readDayOfMonth, readDecimal, readWhole } from '../../../renderer/components/read-number';

describe('a typed number', () => {
  it.each([
    ['1,234.5', 1234.5],
    ['１２．５', 12.5],
    ['-1', undefined],
    ['1e3', undefined],
    ['', undefined],
  ])('%j is the decimal %s', (text, value) => {
    expect(readDecimal(text)).toBe(value);
  });

  it.each([
    [' 25 ', 25],
    ['２５', 25],
    ['2.5', undefined],
    ['1 2', undefined],
    ['', undefined],
  ])('%j is the whole number %s', (text, value) => {
    expect(readWhole(text)).toBe(value);
  });

  it.each([
    ['15', 15],
    ['15号', 15],
    ['每月20号', 20],
    ['每个月 20 日', 20],
    ['每月', undefined],
    ['１５ 日', 15],
    ['31', 31],
    ['0', undefined],
    ['32', undefined],
    ['1.5', undefined],
    ['号', undefined],
  ])('%j is the day of the month %s', (text, day) => {
    expect(readDayOfMonth(text)).toBe(day);
  });
});

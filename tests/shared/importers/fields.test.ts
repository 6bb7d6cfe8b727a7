import { describe, expect, it } from 'vitest';
import { amountIn, billingMonthIn, dayIn } from '../../../shared/importers/fields';

describe('fields of a bill', () => {
  it.each([
    ['2025-03-16 16:24:35', '2025-03-16'],
    ['2025/3/6 6:05', '2025-03-06'],
    ['2025/3/6', '2025-03-06'],
    ['2025年3月6日', '2025-03-06'],
    ['2025年3月6号', '2025-03-06'],
    ['2024-02-29 00:00:00', '2024-02-29'],
    ['2025-02-29 00:00:00', undefined],
    ['2025-03-16 24:00:00', undefined],
    ['03-16 10:00', undefined],
    ['', undefined],
  ])('reads the time %j as %j', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  it.each([
    ['¥1,234.50', 123450],
    ['0.00', 0],
    ['-5.00', undefined],
    ['1.005', undefined],
    ['/', undefined],
    ['', undefined],
  ])('reads the amount %j as %j', (text, amount) => {
    expect(amountIn(text)).toBe(amount);
  });

  it.each([
    ['花呗主动还款-2022年10月账单', '2022-10'],
    ['花呗自动还款-2022年3月账单', '2022-03'],
    ['花呗自动还款-2022年13月账单', undefined],
    ['花呗主动还款', undefined],
  ])('reads the statement month of %j as %j', (text, month) => {
    expect(billingMonthIn(text)).toBe(month);
  });
});

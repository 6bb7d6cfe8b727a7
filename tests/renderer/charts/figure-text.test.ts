import { describe, expect, it } from 'vitest';
import { figureText } from '../../../renderer/charts/figure-text';
import { formatAmount, formatDay, formatPercent } from '../../../shared/format';
import type { Format } from '../../../renderer/components/preferences';
import { dayNumber } from '../../../shared/dates';

const format = (hidden: boolean): Format => ({
  amount: (minor, style) => formatAmount(minor, { ...style, hidden }),
  day: (day) => formatDay(day, 'zh-CN', '2026-11-21'),
  percent: formatPercent,
  annual: (rate) => `${formatPercent(rate, 2)}（单利）`,
  daily: String,
});
const shown = figureText(format(false), 'zh-CN', false);
const hidden = figureText(format(true), 'zh-CN', true);

describe('figures of a chart', () => {
  it('are written in full beside it and short at its axis', () => {
    expect(shown.value('money', 1_200_000, 'CNY')).toBe('¥12,000.00');
    expect(shown.tick('money', 1_200_000, 'CNY')).toBe('¥1.2 万');
  });

  it('give rates by the year', () => {
    expect(shown.value('share', 0.6997, '')).toBe('69.9%');
    expect(shown.value('rate', 0.146, '')).toBe('14.6%（单利）');
    expect(shown.tick('rate', 0.125, '')).toBe('12.5%');
  });

  it('keep hidden amounts hidden, at the axis too', () => {
    expect(hidden.value('money', 1_200_000, 'CNY')).toBe('¥••••');
    expect(hidden.tick('money', 1_200_000, 'CNY')).toBe('');
  });

  it('leave the year out of a day of this year but not of what is saved', () => {
    const x = dayNumber('2026-11-18');
    expect([shown.day(x), shown.date(x)]).toEqual(['11月18日', '2026年11月18日']);
  });
});

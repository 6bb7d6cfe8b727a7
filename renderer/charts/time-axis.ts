import { dayFromNumber, dayNumber } from '../../shared/dates';
import type { Locale } from '../../shared/locales';
import type { Span } from './picture';

export type TimeTick = { readonly x: number; readonly label: string };

const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120];
const daySteps = [1, 2, 3, 7, 14];
const englishMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * At most `most` ticks (at least 2) for a span of days, on days that a person thinks in: single days or weeks inside a
 * short span, else the first days of months, quarters, half-years or years.
 */
export function timeTicks(span: Span, most: number, locale: Locale): readonly TimeTick[] {
  const room = Math.max(2, most);
  const days = span[1] - span[0];
  const dayStep = days <= 45 ? daySteps.find((step) => days / step < room) : undefined;
  if (dayStep !== undefined) return dayTicks(span, dayStep, locale);
  const step = monthSteps.find((months) => days / (months * 30.4) < room) ?? 240;
  return monthTicks(span, step, locale);
}

function dayTicks([from, to]: Span, step: number, locale: Locale): readonly TimeTick[] {
  const count = Math.floor((to - from) / step) + 1;
  return Array.from({ length: count }, (_, index) => from + index * step).map((x) => ({
    x,
    label: dayLabel(x, locale),
  }));
}

function monthTicks([from, to]: Span, step: number, locale: Locale): readonly TimeTick[] {
  const first = monthIndex(from);
  const last = monthIndex(to);
  const start = Math.ceil(first / step) * step;
  const months = Array.from(
    { length: Math.max(0, Math.floor((last - start) / step) + 1) },
    (_, index) => start + index * step,
  );
  const inside = months.filter((month) => firstOf(month) >= from);
  return inside.map((month, index) => ({
    x: firstOf(month),
    label: monthLabel(month, { locale, withYear: index === 0 || month % 12 === 0, step }),
  }));
}

function dayLabel(x: number, locale: Locale): string {
  const [, month, day] = dayFromNumber(x).split('-').map(Number);
  return locale === 'zh-CN'
    ? `${String(month)}月${String(day)}日`
    : `${String(day)} ${englishMonths[(month ?? 1) - 1] ?? ''}`;
}

function monthLabel(
  index: number,
  { locale, withYear, step }: { locale: Locale; withYear: boolean; step: number },
): string {
  const year = String(Math.floor(index / 12));
  const month = index % 12;
  if (locale === 'zh-CN') {
    if (step >= 12) return `${year}年`;
    return withYear ? `${year}年${String(month + 1)}月` : `${String(month + 1)}月`;
  }
  if (step >= 12) return year;
  const name = englishMonths[month] ?? '';
  return withYear ? `${name} ${year}` : name;
}

/** Months since year 0. */
function monthIndex(x: number): number {
  const [year = 0, month = 1] = dayFromNumber(x).split('-').map(Number);
  return year * 12 + month - 1;
}

function firstOf(index: number): number {
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return dayNumber(`${year}-${String((index % 12) + 1).padStart(2, '0')}-01`);
}

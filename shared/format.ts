/**
 * How figures are written, as plain text: in the window (through `useFormat`), in notifications, in calendar files and in
 * what is printed, so that a figure looks the same wherever it stands. Amounts are laid out from whole minor units; nothing here divides money.
 */
import { daysBetween, type Day } from './dates';
import { halfWidth } from './half-width';
import type { Locale } from './locales';
import { formatPlain, roundHalfUp, type Minor } from './money';
import { cleanRate, dailyFromAnnual, type AnnualRate } from './rates';

export const HIDDEN = '••••';
export const UNKNOWN = '—';

export type AmountStyle = {
  readonly currency?: string;
  readonly hidden?: boolean;
  /** `1.2 万` in Chinese, for axes and other narrow places. */
  readonly short?: boolean;
  /** A plus sign before what is above zero. */
  readonly signed?: boolean;
  readonly locale?: Locale;
};

/** `1234500` (minor units) is `¥12,345.00`. */
export function formatAmount(minor: Minor, style: AmountStyle = {}): string {
  const mark = symbolOf(style.currency ?? 'CNY');
  if (style.hidden) return `${mark}${HIDDEN}`;
  const sign = minor < 0 ? '−' : style.signed && minor > 0 ? '+' : '';
  const size = Math.abs(minor);
  if (style.short) return `${sign}${mark}${shortAmount(size, style.locale ?? 'zh-CN')}`;
  const [whole = '0', cents = '00'] = formatPlain(size).split('.');
  return `${sign}${mark}${grouped(whole)}.${cents}`;
}

/** `0.146` is `14.6%`; at most `decimals` places, without trailing zeros. */
export function formatPercent(fraction: number, decimals = 1): string {
  return `${trimmed(fraction * 100, decimals)}%`;
}

/**
 * A share that rules measure, such as how far a limit fell: cut off after a tenth, not rounded, so that 69.97 % never reads
 * as the 70 % it has not reached.
 */
export function formatShare(fraction: number): string {
  const size = Math.floor(cleanRate(Math.abs(fraction) * 1000)) / 10;
  return `${fraction < 0 && size > 0 ? '−' : ''}${String(size)}%`;
}

/** 万分之x a day, as lenders quote it, to two places: `0.146` is `4`. */
export function formatPerTenThousand(rate: AnnualRate, basis: 365 | 360 = 365): string {
  return trimmed(dailyFromAnnual(rate, basis), 2);
}

/** `11月21日`, with the year where it is not the year of `today`; in English `21 Nov 2026`. */
export function formatDay(day: Day, locale: Locale, today?: Day): string {
  const [year, month, date] = [
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)),
    Number(day.slice(8)),
  ];
  const sameYear = today !== undefined && today.slice(0, 4) === day.slice(0, 4);
  if (locale === 'en') {
    const short = `${String(date)} ${months[month - 1] ?? ''}`;
    return sameYear ? short : `${short} ${String(year)}`;
  }
  const short = `${String(month)}月${String(date)}日`;
  return sameYear ? short : `${String(year)}年${short}`;
}

export type RelativeDay =
  | { readonly key: 'day.today' | 'day.yesterday' | 'day.tomorrow' }
  | { readonly key: 'day.inDays' | 'day.daysAgo'; readonly n: number };

/** The words for a day seen from another, as a key of the `common` texts. */
export function relativeDay(day: Day, today: Day): RelativeDay {
  const days = daysBetween(today, day);
  if (days === 0) return { key: 'day.today' };
  if (days === 1) return { key: 'day.tomorrow' };
  if (days === -1) return { key: 'day.yesterday' };
  return days > 0 ? { key: 'day.inDays', n: days } : { key: 'day.daysAgo', n: -days };
}

/** Groups the digits of a typed amount while it is typed: `1234.5` and `１２３４．５` are `1,234.5`. What is no amount stays as it is. */
export function groupTyped(text: string): string {
  const match = /^(-?)(\d+)(\.\d*)?$/u.exec(halfWidth(text).replace(/[,\s]/gu, ''));
  return match ? `${match[1] ?? ''}${grouped(match[2] ?? '')}${match[3] ?? ''}` : text;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const symbolOf = (currency: string): string => (currency === 'CNY' ? '¥' : `${currency} `);

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/gu, ',');

const trimmed = (value: number, decimals: number): string =>
  String(Number(value.toFixed(decimals))).replace('-', '−');

/** Rounding can reach the next unit, so that it is chosen by what would be written. */
function shortAmount(size: Minor, locale: Locale): string {
  const yuan = roundHalfUp(size / 100);
  if (yuan < 10_000) return grouped(String(yuan));
  if (locale === 'zh-CN') return `${trimmed(size / 1_000_000, 1)} 万`;
  const thousands = trimmed(size / 100_000, 1);
  return Number(thousands) < 1000 ? `${thousands}k` : `${trimmed(size / 100_000_000, 1)}M`;
}

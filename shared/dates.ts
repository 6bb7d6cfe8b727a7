/**
 * Civil days, with no time zone and no clock: `YYYY-MM-DD` as the person's own calendar has it. The arithmetic runs on
 * the proleptic Gregorian calendar in UTC, so that no daylight-saving change can move a day.
 */
export type Day = string;

/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** A moment: ISO 8601 in UTC with milliseconds. */
export type Moment = string;

const DAY_MS = 86_400_000;

/** True for a real day between 1970 and 2199: `2024-02-30` is none. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1970 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/** Days in a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return (
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) /
    DAY_MS
  );
}

export function dayFromNumber(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The same day of the month `months` later, or that month's last day. Pass the first day of a series each time, not the
 * previous one: 31 January + 1 + 1 would stick at the 28th.
 */
export function addMonths(day: Day, months: number): Day {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return dayInMonth(Math.floor(index / 12), (index % 12) + 1, Number(day.slice(8, 10)));
}

/** The `dayOfMonth` (1–31) of a month, or the month's last day. */
export function dayInMonth(year: number, month: number, dayOfMonth: number): Day {
  const day = Math.min(dayOfMonth, daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}

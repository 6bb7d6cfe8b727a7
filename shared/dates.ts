/**
 * Civil days, with no time zone and no clock: `YYYY-MM-DD` as the person's own calendar has it. The arithmetic runs on
 * the proleptic Gregorian calendar in UTC, so that no daylight-saving change can move a day.
 */
export type Day = string;

/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** A moment: ISO 8601 in UTC with milliseconds. */
export type Moment = string;

/** Days in the 400 years after which the calendar repeats, and from 1 March of the year 0 to 1970. */
const DAYS_OF_ERA = 146_097;
const EPOCH = 719_468;

/** True for a real day between 1970 and 2199: `2024-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  if (year < 1970 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/** Days in a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/**
 * Days since 1970-01-01. Days are reckoned in whole numbers, after Howard Hinnant's `days_from_civil` (public domain):
 * the rules ask for millions of them, and each `Date` costs ten times as much.
 */
export function dayNumber(day: Day): number {
  const month = digits(day, 5, 7);
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8, 10) - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - EPOCH;
}

/** The day of a number, after Hinnant's `civil_from_days`. */
export function dayFromNumber(number: number): Day {
  const shifted = number + EPOCH;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const leapless =
    dayOfEra -
    Math.floor(dayOfEra / 1460) +
    Math.floor(dayOfEra / 36_524) -
    Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor(leapless / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth);
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
  return written(year, month, day);
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** The earlier of two days. */
export function earlierDay(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index += 1) number = number * 10 + text.charCodeAt(index) - 48;
  return number;
}

function written(year: number, month: number, day: number): Day {
  const digitsOfYear = year < 1000 ? String(year).padStart(4, '0') : String(year);
  return `${digitsOfYear}-${month < 10 ? '0' : ''}${String(month)}-${day < 10 ? '0' : ''}${String(day)}`;
}

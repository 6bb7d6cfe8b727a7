import { dayInMonth, type Day } from '../dates';
import type { Loan } from '../records';

/** The days from one due day (or the borrowing) to the next. */
export type Period = {
  readonly number: number;
  readonly from: Day;
  readonly dueOn: Day;
};

/**
 * The monthly periods of a loan: period k ends k months after `borrowedOn`, or k − 1 after `firstDueOn`. Each is counted
 * from the first day of the series, so that a loan of 31 January is due on 28 February and again on 31 March.
 */
export function periodsOf(loan: Loan): readonly Period[] {
  const series = seriesOf(loan);
  const periods = new Array<Period>(loan.months ?? 0);
  let from = loan.borrowedOn;
  for (let number = 1; number <= periods.length; number += 1) {
    const dueOn = dueDay(series, number);
    periods[number - 1] = { number, from, dueOn };
    from = dueOn;
  }
  return periods;
}

/** A loan's due days: `zeroth` is the month before the first, counted from 1970-01. */
export type Series = { readonly zeroth: number; readonly dayOfMonth: number };

export function seriesOf({ borrowedOn, firstDueOn }: Loan): Series {
  const start = firstDueOn ?? borrowedOn;
  const zeroth = monthIndex(start) - (firstDueOn === undefined ? 0 : 1);
  return { zeroth, dayOfMonth: digits(start, 8, 10) };
}

/** The day on which a period ends, by its number from 1. */
export function dueDay({ zeroth, dayOfMonth }: Series, number: number): Day {
  const month = zeroth + number;
  return written[month]?.[dayOfMonth] ?? write(month, dayOfMonth);
}

/** Months since 1970-01. */
const monthIndex = (day: Day): number => (digits(day, 0, 4) - 1970) * 12 + digits(day, 5, 7) - 1;

/** Read sign by sign: cutting the text and reading each piece takes longer than all else of a short schedule. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let place = from; place < to; place += 1) value = value * 10 + text.charCodeAt(place) - 48;
  return value;
}

/**
 * The days written so far, by month since 1970-01 and day of the month: ledgers ask for the same few hundred again and
 * again. It has its full length from the start, since an array that grows by leaps becomes slow.
 */
const written = new Array<Day[] | undefined>((2200 - 1970) * 12).fill(undefined);

function write(month: number, dayOfMonth: number): Day {
  const day = dayInMonth(1970 + Math.floor(month / 12), (month % 12) + 1, dayOfMonth);
  if (month < 0 || month >= written.length) return day;
  const days = (written[month] ??= new Array<Day>(32));
  days[dayOfMonth] = day;
  return day;
}

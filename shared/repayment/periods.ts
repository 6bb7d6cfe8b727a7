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
  const dueDays = dueDaysOf(loan);
  return dueDays.map((dueOn, index) => ({
    number: index + 1,
    from: dueDays[index - 1] ?? loan.borrowedOn,
    dueOn,
  }));
}

/** The day on which each period ends. */
export function dueDaysOf({ borrowedOn, firstDueOn, months = 0 }: Loan): readonly Day[] {
  const start = firstDueOn ?? borrowedOn;
  const first = monthIndex(start) + (firstDueOn === undefined ? 1 : 0);
  const dayOfMonth = Number(start.slice(8, 10));
  const days = new Array<Day>(months);
  for (let index = 0; index < months; index += 1) days[index] = dayOf(first + index, dayOfMonth);
  return days;
}

/** Months since the year 0. */
const monthIndex = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Days by month since the year 0, then by day of the month: ledgers ask for the same few hundred again and again. */
const written = new Map<number, Day[]>();

function dayOf(month: number, dayOfMonth: number): Day {
  let days = written.get(month);
  if (!days) written.set(month, (days = new Array<Day>(32)));
  return (days[dayOfMonth] ??= dayInMonth(Math.floor(month / 12), (month % 12) + 1, dayOfMonth));
}

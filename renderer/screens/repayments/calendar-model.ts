/** A month as a grid of weeks that begin on Monday, and how keys move through it. */
import type { Due } from '../../../shared/analysis/opinions';
import {
  addDays,
  addMonths,
  dayNumber,
  monthOf,
  type Day,
  type Month,
} from '../../../shared/dates';
import { isOverdue, type Time } from '../../../shared/repayment/due-list';
import { sumsLeft, type Sum } from './due-model';

export type DayTone = 'none' | 'due' | 'overdue' | 'paid';

export type DayCell = {
  readonly day: Day;
  readonly inMonth: boolean;
  readonly tone: DayTone;
  readonly count: number;
  /** What is left to pay, by currency. */
  readonly left: readonly Sum[];
};

/** In the order of the columns. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The time that a month's weeks show. */
export function timeOf(month: Month): Time {
  const last = addDays(addMonths(`${month}-01`, 1), -1);
  return { from: weekStart(`${month}-01`), to: addDays(weekStart(last), 6) };
}

/** The words for what is left to pay in a month: only this one goes without its name. */
export const totalWords = (month: Month, today: Day) =>
  month === monthOf(today) ? 'calendar.monthTotal' : 'calendar.monthTotalOf';

/** The weeks that hold a month, with the days of its neighbours that fill the first and the last. */
export function weeksOf(
  month: Month,
  dues: readonly Due[],
  currencyOf: (accountId: string) => string,
): readonly (readonly DayCell[])[] {
  const { from, to } = timeOf(month);
  const weeks: DayCell[][] = [];
  for (let monday = from; monday <= to; monday = addDays(monday, 7))
    weeks.push(
      weekdays.map((_, index) => {
        const day = addDays(monday, index);
        return cellOf({ day, month, dues: dues.filter(({ dueOn }) => dueOn === day), currencyOf });
      }),
    );
  return weeks;
}

function cellOf(parts: {
  readonly day: Day;
  readonly month: Month;
  readonly dues: readonly Due[];
  readonly currencyOf: (accountId: string) => string;
}): DayCell {
  const { day, month, dues, currencyOf } = parts;
  const open = dues.filter(({ status }) => status !== 'paid');
  return {
    day,
    inMonth: monthOf(day) === month,
    tone: toneOf(dues),
    count: dues.length,
    left: sumsLeft(open, currencyOf),
  };
}

function toneOf(dues: readonly Due[]): DayTone {
  if (dues.length === 0) return 'none';
  if (dues.some(isOverdue)) return 'overdue';
  return dues.some(({ status }) => status !== 'paid') ? 'due' : 'paid';
}

/** Where a key leads from a day; undefined for keys that move nothing. */
export function dayAfterKey(day: Day, key: string): Day | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return weekStart(day);
    case 'End':
      return addDays(weekStart(day), 6);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return undefined;
  }
}

/** The Monday of a day's week. 1970-01-01 was a Thursday. */
const weekStart = (day: Day): Day => addDays(day, -((dayNumber(day) + 3) % 7));

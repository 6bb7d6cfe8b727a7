/** How dues were kept, month by month. Pure: the day is an argument. */
import type { Due } from '../../../shared/analysis/opinions';
import { addDays, addMonths, monthOf, type Day, type Month } from '../../../shared/dates';
import type { AccountRow } from '../../../shared/ipc/views';
import type { Time } from '../../../shared/repayment/due-list';
import { chosenRows, type Choice } from './trends-model';

/** From the best to the worst: the worst that holds for a month's dues counts. `carried`: the minimum was paid in time. */
export const monthStates = ['none', 'kept', 'open', 'carried', 'late', 'overdue'] as const;
export type MonthState = (typeof monthStates)[number];

export type MonthCell = {
  readonly month: Month;
  readonly state: MonthState;
  readonly dues: number;
  /** Paid off after the due day, or still not paid after it; those whose minimum was paid in time are left out. */
  readonly missed: number;
};

export type AccountMonths = {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly MonthCell[];
};

/** Months beyond this many would be a picture nobody reads. */
const MOST_MONTHS = 36;

/** The months that a choice may show, oldest first: up to this one, or to the end of a custom range. */
function mostMonths(choice: Choice, today: Day): readonly Month[] {
  const last = lastDay(choice, today);
  const count = { quarter: 3, year: 12, all: MOST_MONTHS, custom: MOST_MONTHS }[choice.range];
  const from = choice.range === 'custom' ? (choice.from ?? '') : '';
  return Array.from({ length: count }, (_, back) =>
    monthOf(addMonths(`${monthOf(last)}-01`, -back)),
  )
    .filter((month) => month >= monthOf(from))
    .reverse();
}

/** The time whose dues a choice calls for. */
export function timeOf(choice: Choice, today: Day): Time {
  const months = mostMonths(choice, today);
  const [first = monthOf(today), last = first] = [months[0], months.at(-1)];
  return { from: `${first}-01`, to: addDays(addMonths(`${last}-01`, 1), -1) };
}

/** The months that are shown: where the choice names no first day, from the first in which anything was due. */
export function monthsOf(choice: Choice, dues: readonly Due[], today: Day): readonly Month[] {
  const months = mostMonths(choice, today);
  const named = choice.range === 'custom' && choice.from !== undefined;
  if (named || choice.range === 'quarter' || choice.range === 'year') return months;
  const last = lastDay(choice, today);
  const earliest = dues.reduce((first, { dueOn }) => (dueOn < first ? dueOn : first), last);
  return months.filter((month) => month >= monthOf(earliest));
}

const lastDay = ({ range, to }: Choice, today: Day): Day =>
  range === 'custom' ? (to ?? today) : today;

/** One row an account that has ever had anything due in these months. */
export function accountMonths(
  rows: readonly AccountRow[],
  dues: readonly Due[],
  choice: Choice & { readonly months: readonly Month[] },
): readonly AccountMonths[] {
  return chosenRows(rows, choice.accountIds)
    .map(({ id, account }) => ({
      id,
      name: account.name,
      cells: cellsOf(
        dues.filter((due) => due.accountId === id),
        choice.months,
      ),
    }))
    .filter(({ cells }) => cells.some(({ dues: count }) => count > 0));
}

function cellsOf(dues: readonly Due[], months: readonly Month[]): readonly MonthCell[] {
  return months.map((month) => {
    const own = dues.filter(({ dueOn }) => monthOf(dueOn) === month);
    const states = own.map(stateOf);
    return {
      month,
      state: monthStates.findLast((state) => states.includes(state)) ?? 'none',
      dues: own.length,
      missed: states.filter((state) => state === 'late' || state === 'overdue').length,
    };
  });
}

function stateOf(due: Due): MonthState {
  if (due.minimumMet) return 'carried';
  if (due.status === 'overdue') return 'overdue';
  if (due.status !== 'paid') return 'open';
  return due.late ? 'late' : 'kept';
}

export type Kept = { readonly due: number; readonly kept: number; readonly carried: number };

/** Of all that fell due and whose day has passed or that is paid: how many were kept, and of how many the minimum. */
export function keptOf(
  dues: readonly Due[],
  ids: readonly string[],
  months: readonly Month[],
): Kept {
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const settled = dues.filter(
    (due) =>
      ids.includes(due.accountId) &&
      monthOf(due.dueOn) >= first &&
      monthOf(due.dueOn) <= last &&
      due.status !== 'upcoming',
  );
  const count = (state: MonthState) => settled.filter((due) => stateOf(due) === state).length;
  return { due: settled.length, kept: count('kept'), carried: count('carried') };
}

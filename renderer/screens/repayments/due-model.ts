/** What is to be paid, in the order of its urgency. Pure: the day is an argument. */
import type { Due } from '../../../shared/analysis/opinions';
import { addDays, type Day } from '../../../shared/dates';
import type { Minor } from '../../../shared/money';
import { lineOf, type DueLine } from '../../components/due-line';

/** What falls due within this many days, today included, stands apart. */
const WEEK_DAYS = 7;

export type DueGroup = 'overdue' | 'week' | 'later';

/** Unpaid dues by urgency, each group by due day. */
export function groupDues(
  dues: readonly Due[],
  today: Day,
): Readonly<Record<DueGroup, readonly DueLine[]>> {
  const lines = dues
    .filter(({ status }) => status !== 'paid')
    .map((due) => lineOf(due, dues, today))
    .sort((a, b) => a.days - b.days || (a.due.id < b.due.id ? -1 : 1));
  const week = addDays(today, WEEK_DAYS);
  return {
    overdue: lines.filter(({ due }) => due.status === 'overdue'),
    week: lines.filter(({ due }) => due.status === 'upcoming' && due.dueOn <= week),
    later: lines.filter(({ due }) => due.status === 'upcoming' && due.dueOn > week),
  };
}

export type Sum = { readonly currency: string; readonly minor: Minor };

/** Sums of what is left by currency, the largest first: amounts of two currencies have no sum. */
export function sumsLeft(
  dues: readonly Due[],
  currencyOf: (accountId: string) => string,
): readonly Sum[] {
  return sumsOf(
    dues.map((due) => ({ currency: currencyOf(due.accountId), minor: due.amount - due.paid })),
  );
}

export function sumsOf(parts: readonly Sum[]): readonly Sum[] {
  const sums = new Map<string, Minor>();
  for (const { currency, minor } of parts) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  return [...sums]
    .map(([currency, minor]) => ({ currency, minor }))
    .filter(({ minor }) => minor > 0)
    .sort((a, b) => b.minor - a.minor);
}

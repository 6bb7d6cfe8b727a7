/** Which backups stay. Pure: names and days in, names out. */
import type { Day } from '../../shared/dates';
import { addDays, dayNumber, monthOf } from '../../shared/dates';

export type Kept = { readonly name: string; readonly at: string; readonly day: Day };

export const DAILY = 7;
export const WEEKLY = 4;
export const MONTHLY = 12;

/**
 * The names that go: all but the newest backup of each of the last 7 days, 4 weeks (from Monday) and 12 months that have
 * one. The newest day keeps all it has, because a backup from before an import is what takes that import back. Days
 * without a backup do not count, so a ledger left alone for a year loses nothing. `at` decides which is newer.
 */
export function outlived(backups: readonly Kept[]): readonly string[] {
  const newestFirst = [...backups].sort((a, b) => (a.at < b.at ? 1 : -1));
  const newestDay = newestFirst[0]?.day;
  const stays = new Set([
    ...newestFirst.filter(({ day }) => day === newestDay).map(({ name }) => name),
    ...newestOfEach(newestFirst, DAILY, (day) => day),
    ...newestOfEach(newestFirst, WEEKLY, mondayOf),
    ...newestOfEach(newestFirst, MONTHLY, monthOf),
  ]);
  return newestFirst.map(({ name }) => name).filter((name) => !stays.has(name));
}

function newestOfEach(
  newestFirst: readonly Kept[],
  count: number,
  periodOf: (day: Day) => string,
): readonly string[] {
  const first = new Map<string, string>();
  for (const { name, day } of newestFirst) {
    const period = periodOf(day);
    if (!first.has(period)) first.set(period, name);
  }
  return [...first.values()].slice(0, count);
}

/** 1970-01-01 (day 0) was a Thursday, so Mondays are the days 4, 11, 18… */
function mondayOf(day: Day): Day {
  const sinceMonday = (((dayNumber(day) - 4) % 7) + 7) % 7;
  return addDays(day, -sinceMonday);
}

import { addDays, isDay, type Day } from '../../shared/dates';
import { halfWidth } from '../../shared/half-width';

/** Reads what people type for a day; undefined for what is none. */
export function readDay(text: string, today: Day): Day | undefined {
  const back = daysBack[text.trim().toLowerCase()];
  if (back !== undefined) return addDays(today, -back);
  const [year, month, date] = numbersOf(text, today);
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/** Whether a text has the form of a day that no calendar has, such as 30 February. */
export function isNoSuchDay(text: string, today: Day): boolean {
  const [year, month, date] = numbersOf(text, today);
  return (
    year.length === 4 &&
    readDay(text, today) === undefined &&
    isWithin(month, 12) &&
    isWithin(date, 31) &&
    isDay(`${year}-01-01`)
  );
}

const isWithin = (text: string, most: number): boolean => Number(text) >= 1 && Number(text) <= most;

/** The bound that a day breaks, if any. */
export function brokenBound(
  day: Day | undefined,
  { minDate, maxDate }: { readonly minDate?: Day; readonly maxDate?: Day },
): { readonly bound: 'early' | 'late'; readonly day: Day } | undefined {
  if (day === undefined) return undefined;
  if (minDate !== undefined && day < minDate) return { bound: 'early', day: minDate };
  if (maxDate !== undefined && day > maxDate) return { bound: 'late', day: maxDate };
  return undefined;
}

const daysBack: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  昨天: 1,
  昨日: 1,
  前天: 2,
  today: 0,
  yesterday: 1,
};

function numbersOf(text: string, today: Day): readonly [string, string, string] {
  const parts = halfWidth(text)
    .trim()
    .split(/[^\d]+/u)
    .filter((part) => part !== '');
  return partsOf(parts, today);
}

function partsOf(parts: readonly string[], today: Day): readonly [string, string, string] {
  const year = today.slice(0, 4);
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 3) return [first, second, third];
  if (parts.length === 2) return [year, first, second];
  if (first.length === 8) return [first.slice(0, 4), first.slice(4, 6), first.slice(6)];
  return first.length === 4 ? [year, first.slice(0, 2), first.slice(2)] : ['', '', ''];
}

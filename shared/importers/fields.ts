/** The readings that bill formats share: a time, an amount, a statement's month. Undefined for what cannot be read. */
import type { Day, Month } from '../dates';
import { isDay } from '../dates';
import type { Minor } from '../money';
import { parseMinor } from '../money';

const TIME =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/u;

/** The day of `2025-03-16 16:24:35`, `2025/3/16 6:24` (a spreadsheet's way) or `2025-03-16`. */
export function dayIn(text: string): Day | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, year = '', month = '', date = '', hour = '0', minute = '0', second = '0'] = match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/** An amount from 0; a minus sign means something else with every provider, so it is not read here. */
export function amountIn(text: string): Minor | undefined {
  const amount = parseMinor(text);
  return amount === undefined || amount < 0 ? undefined : amount;
}

/** The month in `2022年10月账单`. */
export function billingMonthIn(text: string): Month | undefined {
  const match = /(\d{4})年(\d{1,2})月账单/u.exec(text);
  if (!match) return undefined;
  const month = `${match[1] ?? ''}-${(match[2] ?? '').padStart(2, '0')}`;
  return isDay(`${month}-01`) ? month : undefined;
}

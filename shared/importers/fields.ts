/** The readings that bill formats share: a time, an amount, a statement's month. Undefined for what cannot be read. */
import type { Day, Month } from '../dates';
import { isDay } from '../dates';
import { halfWidth } from '../half-width';
import type { Minor } from '../money';
import { parseMinor } from '../money';

const TIME =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/u;

/** The day of `2025-03-16 16:24:35`, `2025/3/16 6:24` (a spreadsheet's way) or `2025-03-16`. */
export function dayIn(text: string): Day | undefined {
  return plainDay(text) ?? readDay(halfWidth(text));
}

/** The form that nearly every row of a bill has, read without a pattern: a long bill has a hundred thousand of them. */
function plainDay(text: string): Day | undefined {
  if (text.length !== 19 || text[4] !== '-' || text[7] !== '-' || text[10] !== ' ')
    return undefined;
  if (text[13] !== ':' || text[16] !== ':') return undefined;
  const time = [number(text, 11), number(text, 14), number(text, 17)];
  const [hour = -1, minute = -1, second = -1] = time;
  if (!(hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59))
    return undefined;
  const month = number(text, 5);
  const date = number(text, 8);
  const year = number(text, 0) * 100 + number(text, 2);
  const surely =
    year >= 1970 && year <= 2199 && month >= 1 && month <= 12 && date >= 1 && date <= 28;
  const day = text.slice(0, 10);
  return surely || isDay(day) ? day : undefined;
}

/** The two digits at a place; not a number where they are none. */
function number(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

function readDay(text: string): Day | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, year = '', month = '', date = '', hour = '0', minute = '0', second = '0'] = match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/** An amount from 0; a minus sign means something else with every provider, so it is not read here. */
export function amountIn(text: string): Minor | undefined {
  const amount = signedAmountIn(text);
  return amount === undefined || amount < 0 ? undefined : amount;
}

/** An amount with its sign, for layouts in which the sign tells the direction. */
export function signedAmountIn(text: string): Minor | undefined {
  return plainAmount(text) ?? parseMinor(text);
}

/** `1234.50` or `¥1234.50` and nothing else, read without a pattern. */
function plainAmount(text: string): Minor | undefined {
  const { length } = text;
  const start = text[0] === '¥' || text[0] === '￥' ? 1 : 0;
  if (length - start < 4 || length > 12 || text[length - 3] !== '.') return undefined;
  let minor = 0;
  for (let index = start; index < length; index += 1) {
    if (index === length - 3) continue;
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return undefined;
    minor = minor * 10 + digit;
  }
  return minor;
}

/** The month in `2022年10月账单`. */
export function billingMonthIn(text: string): Month | undefined {
  const match = /(\d{4})年(\d{1,2})月账单/u.exec(text);
  if (!match) return undefined;
  const month = `${match[1] ?? ''}-${(match[2] ?? '').padStart(2, '0')}`;
  return isDay(`${month}-01`) ? month : undefined;
}

/**
 * What was typed, and what it means. Forms hold texts; reading a text never throws: it notes a field issue under the
 * record's own field name and goes on, so that the form can show every refused field at once.
 */
import { dayInMonth, isDay, type Day } from '../../../../shared/dates';
import { halfWidth } from '../../../../shared/half-width';
import { formatPlain, parseMinor, type Minor } from '../../../../shared/money';
import { annualFromDaily, cleanRate, dailyFromAnnual } from '../../../../shared/rates';
import type { FieldIssue } from '../../../../shared/result';
import { readDecimal, readWhole } from '../../../components/read-number';

export type RateUnit = 'year' | 'day';
/** A rate as typed: per cent a year, or 万分之x a day. A mark in the text says so too, and then goes before the unit chosen. */
export type RateText = { readonly text: string; readonly unit: RateUnit };
export type RateBasis = 365 | 360;

export const noRate = (unit: RateUnit): RateText => ({ text: '', unit });

/** An amount as a field shows it for editing: `1234.5` and not `1234.50`, `1000` and not `1000.00`. */
export const amountText = (amount: Minor | undefined): string =>
  amount === undefined ? '' : trimZeros(formatPlain(amount));

export const numberText = (value: number | undefined): string =>
  value === undefined ? '' : String(value);

export function rateText(rate: number | undefined, unit: RateUnit, basis: RateBasis): RateText {
  if (rate === undefined) return { text: '', unit };
  const value = unit === 'year' ? cleanRate(rate * 100) : dailyFromAnnual(rate, basis);
  return { text: String(Math.round(value * 1e6) / 1e6), unit };
}

/** The yearly rate a text means; undefined for an empty or unreadable one, and for one that names both units. */
export function rateOf(rate: RateText, basis: RateBasis): number | undefined {
  const { number, marks } = markedRate(rate.text);
  const value = readDecimal(number);
  if (value === undefined || marks.length > 1) return undefined;
  const [unit = rate.unit] = marks;
  return unit === 'year' ? cleanRate(value / 100) : annualFromDaily(value, basis);
}

/** A rate while it is typed: the unit follows the text's own mark. */
export const typedRate = (text: string, unit: RateUnit): RateText => ({
  text,
  unit: markedRate(text).marks[0] ?? unit,
});

/** The number in a text, and the units it names: `万分之4` and `万4` are a day, `14.6%` is a year. */
function markedRate(text: string): {
  readonly number: string;
  readonly marks: readonly RateUnit[];
} {
  const plain = halfWidth(text).trim();
  const daily = /^万(?:分之)?/u;
  const yearly = /%$/u;
  return {
    number: plain.replace(daily, '').replace(yearly, ''),
    marks: [
      ...(daily.test(plain) ? (['day'] as const) : []),
      ...(yearly.test(plain) ? (['year'] as const) : []),
    ],
  };
}

/** The next time a day of the month comes round, today included. */
export function nextDayOfMonth(asOf: Day, dayOfMonth: number): Day {
  const [year, month] = [Number(asOf.slice(0, 4)), Number(asOf.slice(5, 7))];
  const here = dayInMonth(year, month, dayOfMonth);
  if (here >= asOf) return here;
  return month === 12
    ? dayInMonth(year + 1, 1, dayOfMonth)
    : dayInMonth(year, month + 1, dayOfMonth);
}

/** Reads the fields of one form and gathers what it could not read. */
export function fieldReader() {
  const issues: FieldIssue[] = [];
  const note = (path: string, code: string): undefined => {
    issues.push({ path, code });
  };
  const read =
    <T>(parse: (text: string) => T | undefined, code: string) =>
    (path: string, text: string): T | undefined =>
      text.trim() === '' ? undefined : (parse(text) ?? note(path, code));
  return {
    issues: issues as readonly FieldIssue[],
    note,
    amount: read(parseMinor, 'not-an-amount'),
    number: read(readDecimal, 'not-a-number'),
    whole: read(readWhole, 'not-a-whole-number'),
    day: read((text) => (isDay(text) ? text : undefined), 'not-a-day'),
    text: (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim()),
    rate: (path: string, rate: RateText, basis: RateBasis): number | undefined =>
      rate.text.trim() === '' ? undefined : (rateOf(rate, basis) ?? note(path, 'not-a-rate')),
    /** Refuses an empty field, unless something is already wrong with it. */
    need: (path: string, value: unknown): void => {
      if (value === undefined && !issues.some((issue) => issue.path === path))
        note(path, 'required');
    },
  };
}

const trimZeros = (plain: string): string => plain.replace(/\.00$/u, '').replace(/(\.\d)0$/u, '$1');

import type { Day } from '../../../../shared/dates';
import type { AnyRecord, Check } from '../../../../shared/records';
import type { Due } from '../../../../shared/analysis/opinions';

/**
 * Something that looks like a slip, or that will count for more than the person may expect. It is asked beside its field and
 * never refuses. `detail` holds raw figures (minor units, days, fractions) for the words.
 */
export type Question = {
  readonly path: AskedPath;
  readonly code: QuestionCode;
  readonly detail: Readonly<Record<string, number | string>>;
};

/** The fields that are asked about, as an issue would name them. */
export type AskedPath =
  | 'on'
  | 'paidOn'
  | 'borrowedOn'
  | 'dueOn'
  | 'resolvedOn'
  | 'paidOnTime'
  | 'month'
  | 'totalLimit'
  | 'availableLimit'
  | 'used'
  | 'newLimit'
  | 'annualRate'
  | 'principal'
  | 'amount'
  | 'value'
  | 'income'
  | RatePath;

export type RatePath = `rateChanges.${number}.rate`;

type QuestionCode =
  | 'in-the-future'
  | 'ten-times'
  | 'a-tenth'
  | 'counts-as-cut'
  | 'available-above-total'
  | 'does-not-add-up'
  | 'rate-counts-as-rise'
  | 'high-rate'
  | 'low-rate'
  | 'checked-that-day'
  | 'same-limit'
  | 'above-available'
  | 'more-than-due'
  | 'more-than-owed'
  | 'more-than-used'
  | 'ten-times-due'
  | 'a-tenth-due'
  | 'paid-that-day'
  | 'due-that-day'
  | 'scored-that-day'
  | 'month-logged'
  | 'not-settled'
  | 'counts-as-overdue';

/** What a form's account already has, as the window knows it. The record that is edited is not among the records. */
export type Known = {
  readonly asOf: Day;
  readonly records: readonly AnyRecord[];
  readonly dues: readonly Due[];
  /** As it was before; the dues count it still. */
  readonly edited?: AnyRecord | undefined;
  /** What the form of a new loan says of the instalments that fell due already; empty where nothing was said. */
  readonly paidOnTime?: 'yes' | 'no' | '';
};

export const checksOf = (known: Known, accountId: string): readonly Check[] =>
  known.records.filter(
    (record): record is Check => record.type === 'check' && record.accountId === accountId,
  );

export function futureQuestion(
  path: AskedPath,
  day: Day | undefined,
  asOf: Day,
): readonly Question[] {
  return day !== undefined && day > asOf ? [{ path, code: 'in-the-future', detail: { day } }] : [];
}

/**
 * A value beside the one before: about ten times it or a tenth of it is how a slipped zero looks. 8 to 12 and their
 * inverse are our choice.
 */
export function slippedZero(
  path: AskedPath,
  value: number | undefined,
  before: { readonly value: number; readonly on: Day } | undefined,
): readonly Question[] {
  if (value === undefined || before === undefined || before.value === 0 || value === 0) return [];
  const ratio = value / before.value;
  const detail = { before: before.value, on: before.on, value };
  if (ratio >= 8 && ratio <= 12) return [{ path, code: 'ten-times', detail }];
  if (ratio >= 1 / 12 && ratio <= 1 / 8) return [{ path, code: 'a-tenth', detail }];
  return [];
}

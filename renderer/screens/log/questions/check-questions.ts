import type { Day } from '../../../../shared/dates';
import { lastFigure, lastLimit, type LastValue } from './last-known';
import {
  checksOf,
  futureQuestion,
  slippedZero,
  type AskedPath,
  type Known,
  type Question,
} from './question';
import { oddRate } from './rate-questions';

export type CheckDraft = {
  readonly accountId?: string;
  readonly on?: Day;
  readonly totalLimit?: number;
  readonly temporaryLimit?: number;
  readonly availableLimit?: number;
  readonly used?: number;
  readonly annualRate?: number;
};

export function checkQuestions(draft: CheckDraft, known: Known): readonly Question[] {
  const { accountId = '', on = known.asOf } = draft;
  const checks = checksOf(known, accountId);
  return [
    ...futureQuestion('on', draft.on, known.asOf),
    ...(checks.some((check) => check.on === on)
      ? [{ path: 'on', code: 'checked-that-day', detail: { day: on } } as const]
      : []),
    ...limitQuestions('totalLimit', draft.totalLimit, lastLimit(known.records, accountId, on)),
    ...sumQuestions(draft),
    ...slippedZero(
      'availableLimit',
      draft.availableLimit,
      lastFigure(checks, 'availableLimit', on),
    ),
    ...slippedZero('used', draft.used, lastFigure(checks, 'used', on)),
    ...rateQuestions(draft.annualRate, lastFigure(checks, 'annualRate', on)),
  ];
}

/** A slipped zero, or a fall that will stand as a cut. */
export function limitQuestions(
  path: AskedPath,
  limit: number | undefined,
  before: LastValue | undefined,
): readonly Question[] {
  const slipped = slippedZero(path, limit, before);
  if (slipped.length > 0 || limit === undefined || before === undefined) return slipped;
  if (limit >= before.value) return [];
  const detail = {
    fall: (before.value - limit) / before.value,
    before: before.value,
    on: before.on,
  };
  return [{ path, code: 'counts-as-cut', detail }];
}

function sumQuestions(draft: CheckDraft): readonly Question[] {
  const { totalLimit, availableLimit, used } = draft;
  if (totalLimit === undefined || availableLimit === undefined) return [];
  const limit = totalLimit + (draft.temporaryLimit ?? 0);
  if (availableLimit > limit)
    return [
      {
        path: 'availableLimit',
        code: 'available-above-total',
        detail: { available: availableLimit, limit },
      },
    ];
  const expected = limit - availableLimit;
  // After a cut more may be used than the limit, with nothing available: that adds up too.
  const overused = used !== undefined && availableLimit === 0 && used >= limit;
  if (used === undefined || used === expected || overused) return [];
  return [{ path: 'used', code: 'does-not-add-up', detail: { used, expected } }];
}

function rateQuestions(
  rate: number | undefined,
  before: LastValue | undefined,
): readonly Question[] {
  const slipped = slippedZero('annualRate', rate, before);
  if (slipped.length > 0 || rate === undefined) return slipped;
  if (before === undefined) return oddRate('annualRate', rate, before);
  const detail = { before: before.value, on: before.on, value: rate };
  return [
    ...(rate > before.value
      ? [{ path: 'annualRate', code: 'rate-counts-as-rise', detail } as const]
      : []),
    ...oddRate('annualRate', rate, before),
  ];
}

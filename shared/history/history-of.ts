import {
  accountOf,
  type Account,
  type AnyRecord,
  type RecordOf,
  type RecordType,
} from '../records';
import { duesOf } from '../repayment/dues';
import type { AccountHistory, RatePoint } from './book';
import { limitPoints } from './limit-points';
import { observe } from './observe';
import { inOrder } from './order';

/**
 * One account's records, arranged. Takes them in any order, and passes over those of other accounts. What `before`, an
 * earlier history of the account, already has is taken over from there: lists in which nothing changed are the very same
 * ones, so that what was derived from them stays known.
 */
export function historyOf(
  account: Account,
  records: readonly AnyRecord[],
  before?: AccountHistory,
): AccountHistory {
  const own = sortByType(records.filter((record) => accountOf(record) === account.id));
  const checks = same(before?.checks, own('check'));
  const limitChanges = same(before?.limitChanges, own('limit-change'));
  const loans = same(before?.loans, own('loan'));
  const bills = same(before?.bills, own('bill'));
  const repayments = same(before?.repayments, own('repayment'));
  const sameDebts =
    before?.account === account &&
    before.loans === loans &&
    before.bills === bills &&
    before.repayments === repayments;
  return {
    account,
    checks,
    limitChanges,
    loans,
    bills,
    repayments,
    prompts: same(before?.prompts, own('prompt')),
    events: same(before?.events, own('event')),
    cases: same(before?.cases, own('case')),
    limits: limitPoints(checks, limitChanges),
    rates: ratePoints(checks),
    observations: checks.map((check, index) => {
      const seen = before?.observations[index];
      return seen?.check === check ? seen : observe(check);
    }),
    dues: sameDebts ? before.dues : duesOf({ account, loans, bills, repayments }),
  };
}

/** The records of one type, ordered by day, `createdAt`, id. */
export function select<T extends RecordType>(
  records: readonly AnyRecord[],
  type: T,
): readonly RecordOf<T>[] {
  return inOrder(records.filter((record): record is RecordOf<T> => record.type === type));
}

/** Answers for each type with its records in order, after one walk over them all. */
function sortByType(
  records: readonly AnyRecord[],
): <T extends RecordType>(type: T) => readonly RecordOf<T>[] {
  const byType = new Map<RecordType, AnyRecord[]>();
  for (const record of records) {
    const list = byType.get(record.type);
    if (list) list.push(record);
    else byType.set(record.type, [record]);
  }
  return <T extends RecordType>(type: T) => inOrder((byType.get(type) ?? []) as RecordOf<T>[]);
}

function same<T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] {
  if (before?.length !== now.length) return now;
  return now.every((record, index) => record === before[index]) ? before : now;
}

function ratePoints(checks: readonly RecordOf<'check'>[]): readonly RatePoint[] {
  const points: RatePoint[] = [];
  for (const { annualRate, on, id } of checks)
    if (annualRate !== undefined) points.push({ on, rate: annualRate, recordId: id });
  return points;
}

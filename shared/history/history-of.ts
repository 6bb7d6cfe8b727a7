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

/** One account's records, arranged. Takes them in any order, and passes over those of other accounts. */
export function historyOf(account: Account, records: readonly AnyRecord[]): AccountHistory {
  const own = records.filter((record) => accountOf(record) === account.id);
  const checks = select(own, 'check');
  const limitChanges = select(own, 'limit-change');
  const loans = select(own, 'loan');
  const bills = select(own, 'bill');
  const repayments = select(own, 'repayment');
  return {
    account,
    checks,
    limitChanges,
    loans,
    bills,
    repayments,
    prompts: select(own, 'prompt'),
    events: select(own, 'event'),
    cases: select(own, 'case'),
    limits: limitPoints(checks, limitChanges),
    rates: checks.flatMap(ratePoint),
    observations: checks.map(observe),
    dues: duesOf({ account, loans, bills, repayments }),
  };
}

/** The records of one type, ordered by day, `createdAt`, id. */
export function select<T extends RecordType>(
  records: readonly AnyRecord[],
  type: T,
): readonly RecordOf<T>[] {
  return inOrder(records.filter((record): record is RecordOf<T> => record.type === type));
}

function ratePoint(check: RecordOf<'check'>): readonly RatePoint[] {
  if (check.annualRate === undefined) return [];
  return [{ on: check.on, rate: check.annualRate, recordId: check.id }];
}

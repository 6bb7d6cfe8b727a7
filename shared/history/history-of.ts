import type { RecordChange } from '../changes';
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
import { inOrder, merged } from './order';

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
  const own = sortByType(account.id, records);
  const lists = {
    checks: same(before?.checks, own('check')),
    limitChanges: same(before?.limitChanges, own('limit-change')),
    loans: same(before?.loans, own('loan')),
    bills: same(before?.bills, own('bill')),
    repayments: same(before?.repayments, own('repayment')),
    prompts: same(before?.prompts, own('prompt')),
    events: same(before?.events, own('event')),
    cases: same(before?.cases, own('case')),
  };
  return arrange(account, lists, before);
}

/** The history after changes to records of the account, other than the account itself: the same as arranged anew. */
export function historyAfter(
  before: AccountHistory,
  changes: readonly RecordChange[],
): AccountHistory {
  const after = <T extends RecordType>(type: T, list: readonly RecordOf<T>[]) =>
    listAfter(type, list, changes);
  const lists = {
    checks: after('check', before.checks),
    limitChanges: after('limit-change', before.limitChanges),
    loans: after('loan', before.loans),
    bills: after('bill', before.bills),
    repayments: after('repayment', before.repayments),
    prompts: after('prompt', before.prompts),
    events: after('event', before.events),
    cases: after('case', before.cases),
  };
  return arrange(before.account, lists, before);
}

type Lists = Pick<
  AccountHistory,
  'checks' | 'limitChanges' | 'loans' | 'bills' | 'repayments' | 'prompts' | 'events' | 'cases'
>;

function arrange(account: Account, lists: Lists, before?: AccountHistory): AccountHistory {
  const { checks, limitChanges, loans, bills, repayments } = lists;
  const sameChecks = before?.checks === checks;
  const sameDebts =
    before?.account === account &&
    before.loans === loans &&
    before.bills === bills &&
    before.repayments === repayments;
  return {
    account,
    ...lists,
    limits:
      sameChecks && before.limitChanges === limitChanges
        ? before.limits
        : limitPoints(checks, limitChanges),
    rates: sameChecks ? before.rates : ratePoints(checks),
    observations: sameChecks ? before.observations : observations(checks, before),
    dues: sameDebts ? before.dues : duesOf({ account, loans, bills, repayments }),
  };
}

function observations(
  checks: readonly RecordOf<'check'>[],
  before: AccountHistory | undefined,
): AccountHistory['observations'] {
  return checks.map((check, index) => {
    const seen = before?.observations[index];
    return seen?.check === check ? seen : observe(check);
  });
}

/** The list itself where no change is to a record of its type. */
function listAfter<T extends RecordType>(
  type: T,
  list: readonly RecordOf<T>[],
  changes: readonly RecordChange[],
): readonly RecordOf<T>[] {
  const is = (record: AnyRecord | null): record is RecordOf<T> => record?.type === type;
  const own = changes.filter(({ before, after }) => is(before) || is(after));
  if (own.length === 0) return list;
  const gone = new Set(own.flatMap(({ before, after }) => [before?.id, after?.id]));
  const kept = own.some(({ before }) => before) ? list.filter(({ id }) => !gone.has(id)) : list;
  // Of several changes to one record the last counts.
  const last = new Map<string, RecordOf<T>>();
  for (const { before, after } of own) {
    if (before) last.delete(before.id);
    if (is(after)) last.set(after.id, after);
  }
  return merged(kept, inOrder([...last.values()]));
}

/** The records of one type, ordered by day, `createdAt`, id. */
export function select<T extends RecordType>(
  records: readonly AnyRecord[],
  type: T,
): readonly RecordOf<T>[] {
  return inOrder(records.filter((record): record is RecordOf<T> => record.type === type));
}

/** Answers for each type with the account's records in order, after one walk over them all. */
function sortByType(
  accountId: string,
  records: readonly AnyRecord[],
): <T extends RecordType>(type: T) => readonly RecordOf<T>[] {
  const byType = new Map<RecordType, AnyRecord[]>();
  for (const record of records) {
    if (accountOf(record) !== accountId) continue;
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

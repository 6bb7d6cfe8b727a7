import { byMaking } from '../../../shared/history/order';
import type { AnyRecord, RecordOf } from '../../../shared/records';
import type { Day } from '../../../shared/dates';
import type { AccountRow } from '../../../shared/ipc/views';
import type { LogKind as FormKind } from '../../navigation/route';

/** What the palette offers, in the order of its number keys: all that can be logged but an account, which is no fact about one. */
export const logKinds = [
  'check',
  'repayment',
  'limit-change',
  'prompt',
  'loan',
  'bill',
  'event',
  'score',
  'cashflow',
] as const satisfies readonly Exclude<FormKind, 'account'>[];
export type LogKind = (typeof logKinds)[number];
export type LogRecord = RecordOf<LogKind>;

export const isLogKind = (type: string): type is LogKind =>
  (logKinds as readonly string[]).includes(type);

export const isLogRecord = (record: AnyRecord): record is LogRecord => isLogKind(record.type);

/** Prompts and events may be about no account; scores and months always are. */
export const needsAccount = (kind: LogKind): boolean =>
  ['check', 'limit-change', 'loan', 'bill', 'repayment'].includes(kind);

/** The kind behind a physical key: `Digit1` and `Numpad1` are the first. */
export function kindForKey(code: string): LogKind | undefined {
  const match = /^(?:Digit|Numpad)([1-9])$/u.exec(code);
  return match ? logKinds[Number(match[1]) - 1] : undefined;
}

/** The kind `step` places further along the palette, round the end. */
export function kindBeside(kind: LogKind, step: number): LogKind {
  const index = (logKinds.indexOf(kind) + step + logKinds.length) % logKinds.length;
  return logKinds[index] ?? kind;
}

/**
 * The account a form starts with: the first of those given that is there; else the one the person typed something about
 * last (imported and demo records do not count); else the first that is open.
 */
export function startingAccount(
  accounts: readonly AccountRow[],
  records: readonly AnyRecord[],
  given: readonly (string | undefined)[] = [],
): string {
  const there = given.find((id) => accounts.some((row) => row.id === id));
  if (there !== undefined) return there;
  const open = accounts.filter((row) => !row.closed);
  const last = newest(records.filter((record) => isTypedAbout(record, open)));
  return last ?? open[0]?.id ?? '';
}

/** After a check is saved and another begins: the next open account in the list that was not checked that day. */
export function nextToCheck(accounts: readonly AccountRow[], current: string, on: Day): string {
  const open = accounts.filter((row) => !row.closed);
  const at = open.findIndex((row) => row.id === current);
  const round = [...open.slice(at + 1), ...open.slice(0, Math.max(at, 0))];
  return round.find((row) => row.lastCheckOn !== on)?.id ?? current;
}

function isTypedAbout(record: AnyRecord, accounts: readonly AccountRow[]): boolean {
  if (!isLogRecord(record) || (record.source?.kind ?? 'manual') !== 'manual') return false;
  return 'accountId' in record && accounts.some((row) => row.id === record.accountId);
}

function newest(records: readonly AnyRecord[]): string | undefined {
  const last = records.reduce<AnyRecord | undefined>(
    (best, record) => (best === undefined || byMaking(record, best) > 0 ? record : best),
    undefined,
  );
  return last !== undefined && 'accountId' in last ? last.accountId : undefined;
}

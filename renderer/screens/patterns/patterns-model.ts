import type { DowngradeRow, FindingRow, InsufficientRow } from '../../../shared/ipc/views';
import type { Insufficient } from '../../../shared/analysis/opinions';
import { FEWEST_DOWNGRADES, type OwnHistory } from '../../../shared/downgrades/own-history';
import type { AnyRecord } from '../../../shared/records';
import { rules } from '../../../shared/patterns';
import type { Grade } from '../../../shared/patterns/rule';
import { dayOfRow } from '../../mirror/queries/record-day';
import type { LogState, Route } from '../../navigation/route';
import { isLogKind } from '../log/log-model';

export const openOf = (findings: readonly FindingRow[]): readonly FindingRow[] =>
  findings.filter((finding) => finding.dismissed === undefined);

/** Findings that were set aside, the latest first. */
export const dismissedOf = (findings: readonly FindingRow[]): readonly FindingRow[] =>
  findings
    .filter((finding) => finding.dismissed !== undefined)
    .toSorted((a, b) => (b.dismissed?.on ?? '').localeCompare(a.dismissed?.on ?? ''));

/** Where a rule's lines come from; none for a rule this version does not have. */
export const gradesOf = (ruleId: string): readonly Grade[] =>
  rules.find((rule) => rule.id === ruleId)?.grades ?? [];

/** A place in the documents: `001/3.2b` is document 001, section 3. */
export function placeOf(factor: string): { readonly document: string; readonly section: string } {
  const [document = '', rest = ''] = factor.split('/');
  return { document, section: rest.split('.')[0] ?? '' };
}

/** Of the records behind a finding those that the window has, newest first, and how many it does not have. */
export function evidenceOf(
  ids: readonly string[],
  records: readonly AnyRecord[],
): { readonly known: readonly AnyRecord[]; readonly missing: number } {
  const known = records.toSorted((a, b) => dayOfRow(b).localeCompare(dayOfRow(a)));
  return { known, missing: ids.length - known.length };
}

/** Where a record is shown: its entry in the account's timeline; what is about no account, in its own form. */
export function placeOfRecord(
  record: AnyRecord,
  accountId: string | undefined,
): { readonly route?: Route; readonly log?: LogState } | undefined {
  const { id, type } = record;
  if (accountId !== undefined) {
    const entry = type === 'account' ? {} : { recordId: id };
    return { route: { screen: 'account', accountId, ...entry } };
  }
  return isLogKind(type) ? { log: { kind: type, recordId: id } } : undefined;
}

export type Unknown = {
  readonly rule: string;
  readonly reason: Insufficient['reason'];
  /** `null` stands for all accounts together. */
  readonly accountIds: readonly (string | null)[];
};

/** What cannot be judged, once per rule and reason, with the accounts it is about. */
export function unknownsOf(rows: readonly InsufficientRow[]): readonly Unknown[] {
  const groups = new Map<string, Unknown>();
  for (const { rule, reason, accountId } of rows) {
    const key = `${rule} ${reason}`;
    const there = groups.get(key);
    groups.set(key, { rule, reason, accountIds: [...(there?.accountIds ?? []), accountId] });
  }
  return [...groups.values()];
}

/** What one look at an account took away goes by its account and day. */
export const keyOfDay = ({ accountId, on }: Pick<DowngradeRow, 'accountId' | 'on'>): string =>
  `${on} ${accountId}`;

/** Downgrades by day, newest first: what one look at an account showed belongs together. */
export function downgradeDays(
  rows: readonly DowngradeRow[],
): readonly { readonly key: string; readonly rows: readonly DowngradeRow[] }[] {
  const days = new Map<string, DowngradeRow[]>();
  for (const row of rows) {
    const key = keyOfDay(row);
    const there = days.get(key);
    if (there) there.push(row);
    else days.set(key, [row]);
  }
  return [...days].map(([key, inDay]) => ({ key, rows: inDay }));
}

/** Fewer downgrades than this are not counted. */
export const FEWEST = FEWEST_DOWNGRADES;

/**
 * The rules that stood before a downgrade at least once, the most often first (of equals the one that stands less often
 * otherwise), and how many stood at times but never then.
 */
export function beforeDowngrades({ rules: records }: OwnHistory): {
  readonly shown: OwnHistory['rules'];
  readonly never: number;
} {
  const shown = records
    .filter(({ downgrades }) => downgrades > 0)
    .toSorted((a, b) => b.downgrades - a.downgrades || a.days - b.days);
  return { shown, never: records.length - shown.length };
}

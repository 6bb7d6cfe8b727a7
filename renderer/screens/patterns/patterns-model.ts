import type { DowngradeRow, FindingRow, InsufficientRow } from '../../../shared/ipc/views';
import type { Insufficient } from '../../../shared/analysis/opinions';
import type { AnyRecord } from '../../../shared/records';
import { rules } from '../../../shared/patterns';
import type { Grade } from '../../../shared/patterns/rule';
import { dayOfRow } from '../../mirror/queries/record-day';

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

/** The records behind a finding that the window has, newest first, and how many it does not have. */
export function evidenceOf(
  ids: readonly string[],
  records: ReadonlyMap<string, AnyRecord>,
): { readonly known: readonly AnyRecord[]; readonly missing: number } {
  const known = ids
    .flatMap((id) => records.get(id) ?? [])
    .toSorted((a, b) => dayOfRow(b).localeCompare(dayOfRow(a)));
  return { known, missing: ids.length - known.length };
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

/** Downgrades by day, newest first: what one look at an account showed belongs together. */
export function downgradeDays(
  rows: readonly DowngradeRow[],
): readonly { readonly key: string; readonly rows: readonly DowngradeRow[] }[] {
  const days = new Map<string, DowngradeRow[]>();
  for (const row of rows) {
    const key = `${row.on} ${row.accountId}`;
    const there = days.get(key);
    if (there) there.push(row);
    else days.set(key, [row]);
  }
  return [...days].map(([key, inDay]) => ({ key, rows: inDay }));
}

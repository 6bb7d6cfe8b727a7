import { useMemo } from 'react';
import { severities } from '../../../shared/analysis/opinions';
import { remembered } from '../../../shared/history/memo';
import type { DowngradeRow, FindingRow, InsufficientRow } from '../../../shared/ipc/views';
import { useRows } from '../tables';

export type FindingFilter = {
  readonly accountId?: string | null;
  /** Set-aside findings are left out unless this is true. */
  readonly dismissed?: boolean;
};

/** Findings, the worst first, then the ones that have stood longest. */
export function useFindings(filter: FindingFilter = {}): readonly FindingRow[] | undefined {
  const rows = useRows('findings');
  const { accountId, dismissed } = filter;
  return useMemo(
    () =>
      rows &&
      byWeightOf(rows)
        .filter((row) => accountId === undefined || row.accountId === accountId)
        .filter((row) => dismissed === true || row.dismissed === undefined),
    [rows, accountId, dismissed],
  );
}

/** What cannot be judged yet, and for want of what. */
export function useInsufficient(): readonly InsufficientRow[] | undefined {
  return useRows('insufficient');
}

/** Downgrades, the newest first. */
export function useDowngrades(accountId?: string): readonly DowngradeRow[] | undefined {
  const rows = useRows('downgrades');
  return useMemo(() => {
    const all = rows && newestFirst(rows);
    return accountId === undefined ? all : all?.filter((row) => row.accountId === accountId);
  }, [rows, accountId]);
}

const byWeightOf = remembered((rows: readonly FindingRow[]) => rows.toSorted(byWeight));
const newestFirst = remembered((rows: readonly DowngradeRow[]) =>
  rows.toSorted((a, b) => (a.on === b.on ? (a.key < b.key ? -1 : 1) : a.on < b.on ? 1 : -1)),
);

function byWeight(a: FindingRow, b: FindingRow): number {
  const weight = severities.indexOf(b.severity) - severities.indexOf(a.severity);
  if (weight !== 0) return weight;
  return a.since === b.since ? (a.key < b.key ? -1 : 1) : a.since < b.since ? -1 : 1;
}

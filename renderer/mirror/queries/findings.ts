import { useLiveQuery } from 'dexie-react-hooks';
import { severities } from '../../../shared/analysis/opinions';
import type { DowngradeRow, FindingRow, InsufficientRow } from '../../../shared/ipc/views';
import { mirror } from '../database';
import { useRows } from '../use-rows';

export type FindingFilter = {
  readonly accountId?: string | null;
  /** Set-aside findings are left out unless this is true. */
  readonly dismissed?: boolean;
};

/** Findings, the worst first, then the ones that have stood longest. */
export function useFindings(filter: FindingFilter = {}): readonly FindingRow[] | undefined {
  const { accountId, dismissed } = filter;
  return useRows(
    'findings',
    (rows) =>
      rows
        .filter((row) => accountId === undefined || row.accountId === accountId)
        .filter((row) => dismissed === true || row.dismissed === undefined)
        .sort(byWeight),
    [accountId, dismissed],
  );
}

/** One finding by its key; `null` when it does not stand. */
export function useFinding(key: string): FindingRow | null | undefined {
  return useLiveQuery(async () => (await mirror.findings.get(key)) ?? null, [key]);
}

/** What cannot be judged yet, and for want of what. */
export function useInsufficient(): readonly InsufficientRow[] | undefined {
  return useRows('insufficient', (rows) => rows);
}

/** Downgrades, the newest first. */
export function useDowngrades(accountId?: string): readonly DowngradeRow[] | undefined {
  return useRows(
    'downgrades',
    (rows) =>
      rows
        .filter((row) => accountId === undefined || row.accountId === accountId)
        .sort((a, b) => (a.on === b.on ? (a.key < b.key ? -1 : 1) : a.on < b.on ? 1 : -1)),
    [accountId],
  );
}

function byWeight(a: FindingRow, b: FindingRow): number {
  const weight = severities.indexOf(b.severity) - severities.indexOf(a.severity);
  if (weight !== 0) return weight;
  return a.since === b.since ? (a.key < b.key ? -1 : 1) : a.since < b.since ? -1 : 1;
}

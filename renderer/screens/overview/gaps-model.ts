/** What the overview says it does not know. Pure. */
import type { Insufficient } from '../../../shared/analysis/opinions';
import type { InsufficientRow } from '../../../shared/ipc/views';

export type Gap = {
  readonly reason: Insufficient['reason'] | 'no-use' | 'no-rates';
  readonly rules: readonly string[];
  /** Each lacks what all of the rules need. */
  readonly accountIds: readonly string[];
};

/** What cannot be judged yet, by what is missing, and by the accounts that miss it for the same rules. */
export function gapsOf(rows: readonly InsufficientRow[]): readonly Gap[] {
  const reasons = [...new Set(rows.map((row) => lackOf(row, rows)))];
  return reasons.flatMap((reason) => {
    const same = rows.filter((row) => lackOf(row, rows) === reason);
    const gaps = new Map<string, Gap>();
    for (const rule of new Set(same.map((row) => row.rule))) {
      const those = same.filter((row) => row.rule === rule);
      const accountIds = [...new Set(those.flatMap((row) => row.accountId ?? []))];
      const key = accountIds.join();
      gaps.set(key, { reason, rules: [...(gaps.get(key)?.rules ?? []), rule], accountIds });
    }
    return [...gaps.values()];
  });
}

/** Where no rule but this one lacks checks on an account, it was checked: what is missing is what only this one asks for. */
const ownLack: ReadonlyMap<string, Gap['reason']> = new Map([
  ['inactivity', 'no-use'],
  ['rate-rise', 'no-rates'],
]);

function lackOf({ rule, reason, accountId }: InsufficientRow, rows: readonly InsufficientRow[]) {
  const own = reason === 'no-checks' ? ownLack.get(rule) : undefined;
  if (own === undefined) return reason;
  const others = rows.some(
    (one) => one.accountId === accountId && one.reason === reason && !ownLack.has(one.rule),
  );
  return others ? reason : own;
}

import type { AccountRow } from '../../shared/ipc/views';
import type { Minor } from '../../shared/money';

export type LimitsSeen = { readonly low: Minor; readonly high: Minor; readonly now: Minor };

/** What the limit was over the last year. Undefined where fewer than two values are known: one point is no trend. */
export function limitsSeen(spark: AccountRow['spark']): LimitsSeen | undefined {
  const limits = spark.flatMap(({ limit }) => (limit === undefined ? [] : [limit]));
  const now = limits.at(-1);
  if (limits.length < 2 || now === undefined) return undefined;
  return { low: Math.min(...limits), high: Math.max(...limits), now };
}

import type { Day } from '../../../../shared/dates';
import { usedOf } from '../../../../shared/history/observe';
import { byMaking, compare } from '../../../../shared/history/order';
import type { AnyRecord, Check } from '../../../../shared/records';

export type LastValue = { readonly value: number; readonly on: Day };

/** The last total limit known on or before a day, from checks and from limit changes that are not temporary. */
export function lastLimit(
  records: readonly AnyRecord[],
  accountId: string,
  on: Day,
): LastValue | undefined {
  const points = records.flatMap((record) => {
    if (!('accountId' in record) || record.accountId !== accountId) return [];
    if (record.type === 'check' && record.totalLimit !== undefined)
      return [dated(record, record.totalLimit)];
    if (record.type === 'limit-change' && record.temporary !== true)
      return [dated(record, record.newLimit)];
    return [];
  });
  return latest(points, on);
}

/** The last value a check gave for one of its figures, on or before a day. */
export function lastFigure(
  checks: readonly Check[],
  key: 'availableLimit' | 'used' | 'annualRate',
  on: Day,
): LastValue | undefined {
  const points = checks.flatMap((check) => {
    const value = check[key];
    return value === undefined ? [] : [dated(check, value)];
  });
  return latest(points, on);
}

/** What the last check told of the used amount, on or before a day. */
export const lastUsed = (checks: readonly Check[], on: Day): LastValue | undefined =>
  latest(
    checks.flatMap((check) => {
      const used = usedOf(check);
      return used === undefined ? [] : [dated(check, used)];
    }),
    on,
  );

/** The record of a kind that is the last by day, then by when it was written. */
export function lastRecord<R extends Made>(
  records: readonly R[],
  dayOf: (record: R) => Day,
): R | undefined {
  return records.toSorted((a, b) => compare(dayOf(b), dayOf(a)) || byMaking(b, a))[0];
}

type Made = Pick<AnyRecord, 'createdAt' | 'id'>;
type Dated = LastValue & Made;

const dated = ({ on, createdAt, id }: Made & { readonly on: Day }, value: number): Dated => ({
  ...{ on, value },
  ...{ createdAt, id },
});

function latest(points: readonly Dated[], on: Day): LastValue | undefined {
  const best = lastRecord(
    points.filter((point) => point.on <= on),
    (point) => point.on,
  );
  return best && { value: best.value, on: best.on };
}

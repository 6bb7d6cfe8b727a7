import { useLiveQuery } from 'dexie-react-hooks';
import { dayOfRow } from './record-day';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/records';
import { mirror } from '../database';

export type RecordFilter<T extends RecordType> = {
  readonly accountId?: string;
  readonly types?: readonly T[];
};

/** The mirrored records (the newest of the ledger), newest first. Older ones come through `query.page`. */
export function useRecords<T extends RecordType = RecordType>(
  filter: RecordFilter<T> = {},
): readonly RecordOf<T>[] | undefined {
  const { accountId, types } = filter;
  return useLiveQuery(async () => {
    const rows = await rowsFor(accountId, types);
    const wanted: readonly string[] | undefined = types;
    return rows
      .filter((row): row is RecordOf<T> => wanted === undefined || wanted.includes(row.type))
      .sort(newestFirst);
  }, [accountId, types?.join()]);
}

/** One mirrored record; `null` when it is not in the mirror. */
export function useRecord(id: string | undefined): AnyRecord | null | undefined {
  return useLiveQuery(
    async () => (id === undefined ? null : ((await mirror.records.get(id)) ?? null)),
    [id],
  );
}

function rowsFor(accountId?: string, types?: readonly string[]): Promise<AnyRecord[]> {
  if (accountId !== undefined) return mirror.records.where('accountId').equals(accountId).toArray();
  if (types !== undefined)
    return mirror.records
      .where('type')
      .anyOf([...types])
      .toArray();
  return mirror.records.toArray();
}

export function newestFirst(a: AnyRecord, b: AnyRecord): number {
  const [dayA, dayB] = [dayOfRow(a), dayOfRow(b)];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

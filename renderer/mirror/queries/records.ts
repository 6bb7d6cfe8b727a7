import { dayOfRow } from './record-day';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/records';
import { mirror } from '../database';
import { useLive } from '../live';

export type RecordFilter<T extends RecordType> = {
  readonly accountId?: string;
  readonly types?: readonly T[];
};

/** The mirrored records (the newest of the ledger), newest first. Older ones come through `query.page`. */
export function useRecords<T extends RecordType = RecordType>(
  filter: RecordFilter<T> = {},
): readonly RecordOf<T>[] | undefined {
  const { accountId, types } = filter;
  return useLive({
    key: `records of ${accountId ?? 'all'}: ${types?.join() ?? 'all'}`,
    ask: async () => {
      const rows = await rowsFor(accountId, types);
      const wanted: readonly string[] | undefined = types;
      return rows
        .filter((row): row is RecordOf<T> => wanted === undefined || wanted.includes(row.type))
        .sort(newestFirst);
    },
  });
}

/** One mirrored record; `null` when it is not in the mirror. */
export function useRecord(id: string | undefined): AnyRecord | null | undefined {
  return useLive({
    key: `record ${id ?? 'none'}`,
    ask: async () => (id === undefined ? null : ((await mirror.records.get(id)) ?? null)),
  });
}

/** Those of the records that are in the mirror. */
export function useRecordsBy(ids: readonly string[]): readonly AnyRecord[] | undefined {
  return useLive({
    key: `records by ${ids.join()}`,
    ask: async () => (await mirror.records.bulkGet([...ids])).filter((row) => row !== undefined),
  });
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

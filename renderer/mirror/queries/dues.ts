import { useLiveQuery } from 'dexie-react-hooks';
import type { Due } from '../../../shared/analysis/opinions';
import type { Day } from '../../../shared/dates';
import { mirror } from '../database';
import { useRows } from '../use-rows';

export type DueFilter = {
  readonly accountId?: string;
  /** First and last due day, inclusive. */
  readonly from?: Day;
  readonly to?: Day;
  readonly unpaid?: boolean;
};

/** Dues in the order in which they fall due. */
export function useDues(filter: DueFilter = {}): readonly Due[] | undefined {
  const { accountId, from, to, unpaid } = filter;
  return useRows(
    'dues',
    (rows) =>
      rows
        .filter((due) => accountId === undefined || due.accountId === accountId)
        .filter((due) => due.dueOn >= (from ?? '') && due.dueOn <= (to ?? '9999'))
        .filter((due) => unpaid !== true || due.status !== 'paid')
        .sort(byDueDay),
    [accountId, from, to, unpaid],
  );
}

/** One due; `null` when there is none by that id. */
export function useDue(id: string): Due | null | undefined {
  return useLiveQuery(async () => (await mirror.dues.get(id)) ?? null, [id]);
}

function byDueDay(a: Due, b: Due): number {
  return a.dueOn === b.dueOn ? (a.id < b.id ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1;
}

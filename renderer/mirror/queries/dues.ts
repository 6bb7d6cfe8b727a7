import { useMemo } from 'react';
import type { Due } from '../../../shared/analysis/opinions';
import type { Day } from '../../../shared/dates';
import { remembered } from '../../../shared/history/memo';
import { inDueOrder } from '../../../shared/repayment/due-list';
import { useRows } from '../tables';

export type DueFilter = {
  readonly accountId?: string;
  /** First and last due day, inclusive. */
  readonly from?: Day;
  readonly to?: Day;
  readonly unpaid?: boolean;
};

/** Dues in the order in which they fall due. */
export function useDues(filter: DueFilter = {}): readonly Due[] | undefined {
  const rows = useRows('dues');
  const { accountId, from = '', to = '9999', unpaid } = filter;
  return useMemo(
    () =>
      rows &&
      inOrder(rows)
        .filter((due) => accountId === undefined || due.accountId === accountId)
        .filter((due) => due.dueOn >= from && due.dueOn <= to)
        .filter((due) => unpaid !== true || due.status !== 'paid'),
    [rows, accountId, from, to, unpaid],
  );
}

/** One due; `null` when there is none by that id. */
export function useDue(id: string): Due | null | undefined {
  const rows = useRows('dues');
  return rows && (byId(rows).get(id) ?? null);
}

const inOrder = remembered(inDueOrder);
const byId = remembered((rows: readonly Due[]) => new Map(rows.map((due) => [due.id, due])));

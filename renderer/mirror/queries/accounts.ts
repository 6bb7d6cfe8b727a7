import { remembered } from '../../../shared/history/memo';
import { byMaking } from '../../../shared/history/order';
import type { AccountRow } from '../../../shared/ipc/views';
import { rowsNow, useRows } from '../tables';

/** All accounts: open ones first, then in the order in which they were added. */
export function useAccounts(): readonly AccountRow[] | undefined {
  const rows = useRows('accounts');
  return rows && inOrder(rows);
}

/** One account; `null` when there is none by that id. */
export function useAccount(id: string): AccountRow | null | undefined {
  const find = useAccountOf();
  return find && (find(id) ?? null);
}

/** Finds an account by its id. */
export function useAccountOf(): ((id: string) => AccountRow | undefined) | undefined {
  const rows = useRows('accounts');
  return rows && finderOf(rows);
}

/** An account as it stands now, for what is done at a click. */
export function accountNow(id: string): AccountRow | undefined {
  return finderOf(rowsNow('accounts'))(id);
}

const inOrder = remembered((rows: readonly AccountRow[]) => rows.toSorted(byStanding));

const finderOf = remembered((rows: readonly AccountRow[]) => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id: string) => byId.get(id);
});

function byStanding(a: AccountRow, b: AccountRow): number {
  if (a.closed !== b.closed) return a.closed ? 1 : -1;
  return byMaking(a.account, b.account);
}

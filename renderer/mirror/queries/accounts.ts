import { useLiveQuery } from 'dexie-react-hooks';
import type { AccountRow } from '../../../shared/ipc/views';
import { mirror } from '../database';
import { useRows } from '../use-rows';

/** All accounts: open ones first, then in the order in which they were added. */
export function useAccounts(): readonly AccountRow[] | undefined {
  return useRows('accounts', (rows) => rows.toSorted(byStanding));
}

/** One account; `null` when there is none by that id. */
export function useAccount(id: string): AccountRow | null | undefined {
  return useLiveQuery(async () => (await mirror.accounts.get(id)) ?? null, [id]);
}

function byStanding(a: AccountRow, b: AccountRow): number {
  if (a.closed !== b.closed) return a.closed ? 1 : -1;
  return a.account.createdAt < b.account.createdAt ? -1 : 1;
}

import type { AccountRow } from '../../shared/ipc/views';
import { byMaking } from '../../shared/history/order';

type Told = Pick<AccountRow, 'id' | 'account'>;

/**
 * What each account is called where one is chosen among them: by its name; by its lender too where several have the name,
 * or `withLender`; and by a number, the oldest without one, where they share both.
 */
export function accountLabels(
  rows: readonly Told[],
  { withLender = false }: { readonly withLender?: boolean } = {},
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { account } of rows) counts.set(account.name, (counts.get(account.name) ?? 0) + 1);
  const seen = new Map<string, number>();
  const labels = rows
    .toSorted((a, b) => byMaking(a.account, b.account))
    .map(({ id, account: { name, lender } }) => {
      const isShared = (counts.get(name) ?? 0) > 1;
      const says = (withLender || isShared) && !name.includes(lender);
      const label = says ? `${name} · ${lender}` : name;
      const number = (seen.get(label) ?? 0) + 1;
      seen.set(label, number);
      return [id, number > 1 ? `${label} (${String(number)})` : label] as const;
    });
  return new Map(labels);
}

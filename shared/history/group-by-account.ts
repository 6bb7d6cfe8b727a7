import { accountOf, type AnyRecord } from '../records';

/** The records of each account, by the account's id, in the order given. Records about no account are left out. */
export function groupByAccount(
  records: readonly AnyRecord[],
): ReadonlyMap<string, readonly AnyRecord[]> {
  const groups = new Map<string, AnyRecord[]>();
  for (const record of records) {
    const accountId = accountOf(record);
    if (accountId === undefined) continue;
    const group = groups.get(accountId);
    if (group) group.push(record);
    else groups.set(accountId, [record]);
  }
  return groups;
}

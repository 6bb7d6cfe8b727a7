import { accountOf, type AnyRecord } from '../../shared/records';

/** The floor of every analysis: one scan that puts each record into a list of its account. */
export function groupByAccount(
  records: Iterable<AnyRecord>,
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

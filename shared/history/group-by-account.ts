import { accountOf, type AnyRecord } from '../records';

export type SortedOut = {
  /** The records of each account, by the account's id. */
  readonly groups: ReadonlyMap<string, readonly AnyRecord[]>;
  /** Those about no account. */
  readonly loose: readonly AnyRecord[];
};

/** Parts records by what they are about, each list in the order given. */
export function sortOut(records: Iterable<AnyRecord>): SortedOut {
  const groups = new Map<string, AnyRecord[]>();
  const loose: AnyRecord[] = [];
  for (const record of records) {
    const accountId = accountOf(record);
    if (accountId === undefined) {
      loose.push(record);
      continue;
    }
    const group = groups.get(accountId);
    if (group) group.push(record);
    else groups.set(accountId, [record]);
  }
  return { groups, loose };
}

/** The records of each account, by the account's id, in the order given. Records about no account are left out. */
export function groupByAccount(records: Iterable<AnyRecord>): SortedOut['groups'] {
  return sortOut(records).groups;
}

/** What of a bill the ledger holds already under the same order number. */
import type { AnyRecord, Loan, Repayment } from '../records';
import type { Draft, LeftRow, UnsureRow } from './format';
import type { Existing } from './targets';

/** `recordId` is the record that says the same; absent where an earlier row of the file does. */
export type AlreadyRow = {
  readonly line: number;
  readonly reason: 'same-order' | 'same-payment' | 'same-check';
  readonly recordId?: string;
};

type Rows = {
  readonly drafts: readonly Draft[];
  readonly unsure: readonly UnsureRow[];
  readonly left: readonly LeftRow[];
};

/**
 * Takes out what was imported before, under the same order number; `accountsFor` says into which accounts a row would go, where
 * that matters. A refund of a payment that the ledger holds becomes
 * unsure: the debt may stand again, and the file alone would leave the row aside.
 */
export function matchOrders(
  rows: Rows,
  existing: Existing,
  accountsFor: (draft: Draft) => readonly string[],
): Rows & { readonly already: readonly AlreadyRow[] } {
  const recorded = byOrder(existing.records);
  const idOf = (draft: Draft) => {
    const found = recorded.get(orderKey(draft.externalId, draft));
    if (!draft.perAccount || found === undefined) return found?.[0]?.id;
    const accounts = accountsFor(draft);
    return found.find(({ accountId }) => accounts.includes(accountId))?.id;
  };
  const known = (row: UnsureRow) => row.draft !== undefined && idOf(row.draft) !== undefined;
  const refunded = (row: LeftRow) =>
    row.refundOf === undefined
      ? undefined
      : recorded.get(orderKey(row.refundOf, { type: 'repayment', outcome: 'succeeded' }))?.[0]?.id;
  return {
    drafts: rows.drafts.filter((draft) => idOf(draft) === undefined),
    unsure: [
      ...rows.unsure.filter((row) => !known(row)),
      ...rows.left.flatMap((row): UnsureRow[] => {
        const recordId = refunded(row);
        return recordId === undefined
          ? []
          : [{ ...textOf(row), line: row.line, reason: 'refund-of-recorded', recordId }];
      }),
    ],
    left: rows.left.filter((row) => refunded(row) === undefined),
    already: [...rows.drafts, ...rows.unsure.filter(known).flatMap(({ draft }) => draft ?? [])]
      .map((draft) => ({ line: draft.line, recordId: idOf(draft) }))
      .flatMap(({ line, recordId }): AlreadyRow[] =>
        recordId === undefined ? [] : [{ line, reason: 'same-order', recordId }],
      ),
  };
}

const textOf = ({ text }: LeftRow) => (text === undefined ? {} : { text });

export function isMoney(record: AnyRecord): record is Loan | Repayment {
  return record.type === 'loan' || record.type === 'repayment';
}

function byOrder(records: readonly AnyRecord[]): Map<string, (Loan | Repayment)[]> {
  const found = new Map<string, (Loan | Repayment)[]>();
  for (const record of records) {
    const externalId = record.source?.externalId;
    if (!isMoney(record) || externalId === undefined) continue;
    const outcome = record.type === 'loan' ? 'succeeded' : record.outcome;
    const key = orderKey(externalId, { type: record.type, outcome });
    const same = found.get(key);
    if (same) same.push(record);
    else found.set(key, [record]);
  }
  return found;
}

function orderKey(externalId: string, { type, outcome }: Pick<Draft, 'type' | 'outcome'>): string {
  return `${type} ${outcome} ${externalId}`;
}

/** What of a bill the ledger holds already: by order number, or as the same payment logged by hand. */
import type { AnyRecord, Loan, Repayment } from '../records';
import type { DraftGroup } from './groups';
import type { Draft, LeftRow, UnsureRow } from './format';
import type { Existing, Target } from './targets';

/** `recordId` is the record that says the same; absent where an earlier row of the file does. */
export type AlreadyRow = {
  readonly line: number;
  readonly reason: 'same-order' | 'same-payment';
  readonly recordId?: string;
};

type Rows = {
  readonly drafts: readonly Draft[];
  readonly unsure: readonly UnsureRow[];
  readonly left: readonly LeftRow[];
};

/**
 * Takes out what was imported before, under the same order number. A refund of a payment that the ledger holds becomes
 * unsure: the debt may stand again, and the file alone would leave the row aside.
 */
export function matchOrders(
  rows: Rows,
  existing: Existing,
): Rows & { readonly already: readonly AlreadyRow[] } {
  const recorded = new Map(existing.records.flatMap(orderEntry));
  const idOf = (draft: Draft) => recorded.get(orderKey(draft.externalId, draft));
  const known = (row: UnsureRow) => row.draft !== undefined && idOf(row.draft) !== undefined;
  const refunded = (row: LeftRow) =>
    row.refundOf === undefined
      ? undefined
      : recorded.get(orderKey(row.refundOf, { type: 'repayment', outcome: 'succeeded' }));
  return {
    drafts: rows.drafts.filter((draft) => idOf(draft) === undefined),
    unsure: [
      ...rows.unsure.filter((row) => !known(row)),
      ...rows.left.flatMap((row): UnsureRow[] => {
        const recordId = refunded(row);
        return recordId === undefined
          ? []
          : [{ line: row.line, reason: 'refund-of-recorded', recordId }];
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

/** Takes out payments that stand in the target account with the same day and amount; each record answers for one row. */
export function matchPayments(
  group: DraftGroup,
  target: Target,
  existing: Existing,
): { readonly drafts: readonly Draft[]; readonly already: readonly AlreadyRow[] } {
  const accounts = accountsOf(target);
  const provider = providerOf(group.drafts[0]?.externalId);
  const waiting = new Map<string, string[]>();
  for (const record of existing.records) {
    if (!isMoney(record) || !accounts.includes(record.accountId) || hasOrder(record, provider))
      continue;
    const key = paymentKey(record);
    waiting.set(key, [...(waiting.get(key) ?? []), record.id]);
  }
  const drafts: Draft[] = [];
  const already: AlreadyRow[] = [];
  for (const draft of group.drafts) {
    const recordId = waiting.get(draftKey(draft))?.shift();
    if (recordId === undefined) drafts.push(draft);
    else already.push({ line: draft.line, reason: 'same-payment', recordId });
  }
  return { drafts, already };
}

function accountsOf(target: Target): readonly string[] {
  if (target.kind === 'existing') return [target.accountId];
  return target.kind === 'choose' ? target.candidates : [];
}

function isMoney(record: AnyRecord): record is Loan | Repayment {
  return record.type === 'loan' || record.type === 'repayment';
}

/** A record of the same provider has been compared by its order number already; two equal payments a day are possible. */
function hasOrder(record: Loan | Repayment, provider: string): boolean {
  return provider !== '' && providerOf(record.source?.externalId) === provider;
}

/** `alipay` of `alipay:2025…`. */
function providerOf(externalId = ''): string {
  return externalId.includes(':') ? (externalId.split(':')[0] ?? '') : '';
}

function orderEntry(record: AnyRecord): [string, string][] {
  const externalId = record.source?.externalId;
  if (!isMoney(record) || externalId === undefined) return [];
  const outcome = record.type === 'loan' ? 'succeeded' : record.outcome;
  return [[orderKey(externalId, { type: record.type, outcome }), record.id]];
}

function orderKey(externalId: string, { type, outcome }: Pick<Draft, 'type' | 'outcome'>): string {
  return `${type} ${outcome} ${externalId}`;
}

function paymentKey(record: Loan | Repayment): string {
  return record.type === 'loan'
    ? `loan succeeded ${record.borrowedOn} ${String(record.principal)}`
    : `repayment ${record.outcome} ${record.paidOn} ${String(record.amount)}`;
}

function draftKey({ type, outcome, on, amount }: Draft): string {
  return `${type} ${outcome} ${on} ${String(amount)}`;
}

/**
 * What of a bill the ledger holds already without its order number: typed in by hand, or told by the other side of the same
 * payment. A repayment of a card stands in the wallet's bill and in the bank's statement, and counts once.
 */
import { addDays } from '../dates';
import type { Day } from '../dates';
import type { AnyRecord, Loan, Repayment } from '../records';
import type { AlreadyRow } from './already';
import { isMoney } from './already';
import type { Draft, UnsureRow } from './format';
import type { Kept } from './kept';
import type { Existing, Target } from './targets';

type Beside = {
  readonly target: Target;
  readonly existing: Existing;
  readonly kept: Kept;
};

export type Matched = {
  readonly drafts: readonly Draft[];
  readonly checks?: undefined;
  readonly already: readonly AlreadyRow[];
  readonly unsure: readonly UnsureRow[];
};

/** A bank posts a repayment up to three days after the wallet sent it: over a weekend. */
const POSTED_WITHIN = 3;

/**
 * The same day and amount in the target account is the same payment; each record answers for one row. The same amount a
 * few days before or after may be, so a person is asked, and nothing is added meanwhile.
 */
export function matchPayments(
  drafts: readonly Draft[],
  { target, existing, kept }: Beside,
): Matched {
  const accounts = accountsOf(target);
  const waiting = accounts.length === 0 ? undefined : waitingIn(existing, accounts, drafts[0]);
  if (!waiting || waiting.size === 0) return { drafts, already: [], unsure: [] };
  const already: AlreadyRow[] = [];
  const others = drafts.filter((draft) => {
    const recordId = waiting.take(draft, draft.on);
    if (recordId !== undefined)
      already.push({ line: draft.line, reason: 'same-payment', recordId });
    return recordId === undefined;
  });
  const unsure: UnsureRow[] = [];
  const fresh = others.filter((draft) => {
    const recordId = kept(draft.line, 'near-payment') ? undefined : takeNear(draft, waiting.take);
    if (recordId !== undefined)
      unsure.push({ line: draft.line, reason: 'near-payment', draft, recordId });
    return recordId === undefined;
  });
  return { drafts: fresh, already, unsure };
}

type Take = (draft: Draft, on: Day) => string | undefined;

function takeNear(draft: Draft, take: Take): string | undefined {
  if (draft.type !== 'repayment' || draft.outcome !== 'succeeded') return undefined;
  for (let days = 1; days <= POSTED_WITHIN; days += 1) {
    const found = take(draft, addDays(draft.on, -days)) ?? take(draft, addDays(draft.on, days));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The payments of these accounts that no order number has compared yet, by what they say. */
function waitingIn(existing: Existing, accounts: readonly string[], first: Draft | undefined) {
  const provider = providerOf(first?.externalId);
  const waiting = new Map<string, string[]>();
  for (const record of existing.records) {
    if (!isMoney(record) || !accounts.includes(record.accountId) || hasOrder(record, provider))
      continue;
    const key = paymentKey(record);
    const ids = waiting.get(key);
    if (ids) ids.push(record.id);
    else waiting.set(key, [record.id]);
  }
  const take: Take = (draft, on) =>
    waiting.get(draftKey(draft, on, draft.amount))?.shift() ??
    // A person may have noted the cash that a discounted repayment took.
    (draft.cashPaid === undefined
      ? undefined
      : waiting.get(draftKey(draft, on, draft.cashPaid))?.shift());
  return { size: waiting.size, take };
}

/** The account that is decided; none where it is new or still to be chosen. */
export function accountsOf(target: Target): readonly string[] {
  return target.kind === 'existing' ? [target.accountId] : [];
}

/** A record of the same provider has been compared by its order number already; two equal payments a day are possible. */
function hasOrder(record: AnyRecord, provider: string): boolean {
  return provider !== '' && providerOf(record.source?.externalId) === provider;
}

/** `alipay` of `alipay:2025…`. */
function providerOf(externalId = ''): string {
  return externalId.includes(':') ? (externalId.split(':')[0] ?? '') : '';
}

function paymentKey(record: Loan | Repayment): string {
  return record.type === 'loan'
    ? `loan succeeded ${record.borrowedOn} ${String(record.principal)}`
    : `repayment ${record.outcome} ${record.paidOn} ${String(record.amount)}`;
}

function draftKey({ type, outcome }: Draft, on: Day, amount: number): string {
  return `${type} ${outcome} ${on} ${String(amount)}`;
}

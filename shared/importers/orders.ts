/** Looks at rows together, by order number: what a refund took back, what is said twice, what contradicts itself. */
import type { Draft, LeftRow, RepeatedRow, UnsureReason, UnsureRow } from './format';

export type Settled = {
  readonly drafts: readonly Draft[];
  readonly unsure: readonly UnsureRow[];
  readonly repeated: readonly RepeatedRow[];
};

/**
 * A refunded payment is unsure, for the debt stands again. Equal rows under one order count once. Rows that share an order
 * and differ are all unsure: a payment from two cards and a changed file look the same, and neither row is the better one.
 */
export function settleOrders(drafts: readonly Draft[], left: readonly LeftRow[]): Settled {
  const refunded = new Set(left.flatMap((row) => row.refundOf ?? []));
  const kept: Draft[] = [];
  const settled: Settled[] = [];
  for (const rows of groupByOrder(drafts).values()) {
    const [only] = rows;
    if (only && rows.length === 1 && !refunded.has(only.externalId)) kept.push(only);
    else settled.push(settleOne(rows, refunded));
  }
  return {
    drafts: [...kept, ...settled.flatMap((one) => one.drafts)].sort(byLine),
    unsure: settled.flatMap((one) => one.unsure),
    repeated: settled.flatMap((one) => one.repeated),
  };
}

function settleOne(rows: readonly Draft[], refunded: ReadonlySet<string>): Settled {
  const [first, ...others] = rows;
  if (first === undefined) return { drafts: [], unsure: [], repeated: [] };
  const facts = factsOf(first);
  const different = others.filter((row) => factsOf(row) !== facts);
  const repeated = others
    .filter((row) => factsOf(row) === facts)
    .map((row) => ({ line: row.line, sameAs: first.line }));
  const kept = [first, ...different];
  const doubt = doubtOf(first, different, refunded);
  if (doubt === undefined) return { drafts: kept, unsure: [], repeated };
  const unsure = kept.map((draft) => ({ line: draft.line, reason: doubt, draft }));
  return { drafts: [], unsure, repeated };
}

function doubtOf(
  first: Draft,
  different: readonly Draft[],
  refunded: ReadonlySet<string>,
): UnsureReason | undefined {
  if (first.outcome === 'succeeded' && refunded.has(first.externalId)) return 'refunded';
  if (different.length === 0) return undefined;
  const cards = new Set([first, ...different].map(cardOf));
  return cards.size > 1 ? 'same-order-other-card' : 'same-order-other-amount';
}

/** A failed payment and the later success may share an order: they are two facts, so the outcome is part of the key. */
function groupByOrder(drafts: readonly Draft[]): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = `${draft.externalId} ${draft.type} ${draft.outcome}`;
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return groups;
}

function cardOf(draft: Draft): string {
  return JSON.stringify([draft.product, draft.lender, draft.paidFrom]);
}

function factsOf(draft: Draft): string {
  return JSON.stringify([cardOf(draft), draft.on, draft.amount]);
}

function byLine(a: { readonly line: number }, b: { readonly line: number }): number {
  return a.line - b.line;
}

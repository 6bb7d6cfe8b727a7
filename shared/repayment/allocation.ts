import { inOrder } from '../history/order';
import type { Minor } from '../money';
import type { Repayment } from '../records';
import { isSettled, owedTo, payClaim, type Claim } from './claim';
import type { Unallocated } from './obligation';

/**
 * Lets each successful repayment pay what it was for, in the order in which they were made (day, then when logged, then
 * id): its bill; else its loan's instalments in due order; else, or with what those leave over, the account's oldest
 * unpaid claims. A repayment that names nothing pays no loan borrowed, and no bill made out, after it. Returns what found nothing to
 * pay. No later repayment changes what an earlier one paid, so what stood on any day is a prefix.
 */
export function allocate(
  repayments: readonly Repayment[],
  claims: readonly Claim[],
): readonly Unallocated[] {
  const byRecord = new Map<string, Queue>();
  for (const claim of claims) queueIn(byRecord, claim.recordId).claims.push(claim);
  const whole: Queue = { claims: [...claims], first: 0 };
  const unallocated: Unallocated[] = [];
  for (const repayment of inOrder(repayments.filter(({ outcome }) => outcome === 'succeeded'))) {
    const { billId, loanId } = repayment;
    let left = repayment.amount;
    if (billId !== undefined)
      left = payFrom(byRecord.get(billId), { repayment, left, named: true });
    if (loanId !== undefined)
      left = payFrom(byRecord.get(loanId), { repayment, left, named: true });
    left = payFrom(whole, { repayment, left, named: false });
    if (left > 0) unallocated.push(leftOver(repayment, left));
  }
  return unallocated;
}

/** Claims in paying order; `first` is the oldest that may still take something, so that paid ones cost nothing. */
type Queue = { readonly claims: Claim[]; first: number };

function queueIn(queues: Map<string, Queue>, recordId: string): Queue {
  const known = queues.get(recordId);
  if (known) return known;
  const queue: Queue = { claims: [], first: 0 };
  queues.set(recordId, queue);
  return queue;
}

/** What is left of a repayment, and whether it names the claims of the queue. */
type Paying = { readonly repayment: Repayment; readonly left: Minor; readonly named: boolean };

/** Pays claims from the front and answers what is left of the amount. */
function payFrom(queue: Queue | undefined, { repayment, left, named }: Paying): Minor {
  if (!queue || left === 0) return left;
  const { id: repaymentId, paidOn } = repayment;
  let rest = left;
  for (let index = firstOpen(queue); rest > 0 && index < queue.claims.length; index += 1) {
    const claim = queue.claims[index];
    if (!claim || (!named && claim.since > paidOn)) continue;
    const amount = Math.min(rest, owedTo(claim, paidOn));
    if (amount === 0) continue;
    payClaim(claim, { repaymentId, on: paidOn, amount });
    rest -= amount;
  }
  return rest;
}

/** What is paid at the front is passed over for good. */
function firstOpen(queue: Queue): number {
  for (; queue.first < queue.claims.length; queue.first += 1) {
    const claim = queue.claims[queue.first];
    if (claim && !isSettled(claim)) break;
  }
  return queue.first;
}

function leftOver(repayment: Repayment, amount: number): Unallocated {
  return {
    repaymentId: repayment.id,
    accountId: repayment.accountId,
    on: repayment.paidOn,
    amount,
  };
}

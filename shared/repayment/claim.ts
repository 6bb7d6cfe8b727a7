/**
 * Something a repayment can go to while payments are allocated: a bill, an instalment, or the balance of a `daily` loan.
 * Claims are the only mutable things in this folder; they are made and used up inside one call of `duesOf`.
 */
import type { Day } from '../dates';
import type { Minor } from '../money';
import { dailyObligation, dailyPayoff, payDaily, type DailyClaim } from './daily-claim';
import { fixedObligation, type FixedClaim } from './fixed-claim';
import type { Obligation, Payment } from './obligation';

export type Claim = FixedClaim | DailyClaim;

/** What a claim can take from a payment made on a day. */
export function owedTo(claim: Claim, day: Day): Minor {
  if (claim.endsOn !== undefined && day > claim.endsOn) return 0;
  return claim.kind === 'daily' ? dailyPayoff(claim, day) : claim.owed;
}

/** Lets a claim take a payment of at most `owedTo` on its day; payments come in date order. */
export function payClaim(claim: Claim, payment: Payment): void {
  claim.payments.push(payment);
  if (claim.kind === 'daily') payDaily(claim, payment);
  else claim.owed -= payment.amount;
}

/** True once no later payment can go to it. */
export function isSettled(claim: Claim): boolean {
  return (claim.kind === 'daily' ? claim.accrual.outstanding : claim.owed) === 0;
}

/** What is made of a claim in the end; nothing where it is due on no day. */
export function obligationOf(claim: Claim): Obligation | undefined {
  return claim.kind === 'daily' ? dailyObligation(claim) : fixedObligation(claim);
}

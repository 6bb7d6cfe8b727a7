import { laterDay, type Day } from '../dates';
import type { Minor } from '../money';
import type { Claim } from './claim';
import type { FixedClaim } from './fixed-claim';

/**
 * A loan that was settled early does not bear all the interest of its schedule: what was paid beyond the principal is what it
 * cost. Its instalments share that, the earliest first, so that the principal of all of them is the loan's. Where something
 * that fell due is still owed, or less than the principal was paid, nothing is known, and the schedule stands; so it does
 * on the days before the last of it was paid and the loan closed.
 */
export function withSettledCost(claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(isEnded)) return claims;
  const left = new Map<string, { readonly on: Day; readonly cost: Minor }>();
  for (const [loanId, own] of byLoan(claims)) {
    const beyond = sum(own, paidOf) - sum(own, ({ total, cost }) => total - cost);
    if (
      own.some(isEnded) &&
      beyond >= 0 &&
      own.every((claim) => isEnded(claim) || claim.owed === 0)
    )
      left.set(loanId, { on: settledOn(own), cost: beyond });
  }
  return claims.map((claim) => {
    const most = left.get(claim.recordId);
    if (claim.kind !== 'instalment' || most === undefined) return claim;
    const { on, cost } = most;
    const settled = { on, cost: Math.min(claim.cost, paidOf(claim), cost) };
    left.set(claim.recordId, { on, cost: cost - settled.cost });
    return { ...claim, settled };
  });
}

/** The day of the closing, or the later one on which the last of what had fallen due was paid. */
const settledOn = (own: readonly FixedClaim[]): Day =>
  own
    .flatMap(({ endsOn, payments }) => [endsOn ?? '', payments.at(-1)?.on ?? ''])
    .reduce(laterDay, '');

function byLoan(claims: readonly Claim[]): ReadonlyMap<string, FixedClaim[]> {
  const groups = new Map<string, FixedClaim[]>();
  for (const claim of claims) {
    if (claim.kind !== 'instalment') continue;
    const group = groups.get(claim.recordId);
    if (group) group.push(claim);
    else groups.set(claim.recordId, [claim]);
  }
  return groups;
}

/** What it was to take later fell away when its loan was closed. */
const isEnded = (claim: Claim): boolean =>
  claim.kind === 'instalment' && claim.endsOn !== undefined;

const paidOf = ({ total, owed }: FixedClaim): Minor => total - owed;

const sum = (claims: readonly FixedClaim[], of: (claim: FixedClaim) => Minor): Minor =>
  claims.reduce((total, claim) => total + of(claim), 0);

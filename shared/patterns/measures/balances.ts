import type { Day } from '../../dates';
import { countUpTo, latest } from '../../history/as-of';
import type { AccountHistory, Observation } from '../../history/book';
import type { Minor } from '../../money';
import { outstandingPrincipal } from '../../repayment/outstanding';
import type { Evidence } from '../judge';
import { ofDated, ofLoan } from './evidence';

/** What is owed on one account, as far as the records know, and the records that say so. */
export type Balance = { readonly amount: Minor; readonly evidence: readonly Evidence[] };

/**
 * The balance of an account on a day: the larger of what the latest check saw used and of the unpaid principal of its
 * loans, because either may have been logged without the other. Undefined where neither is known. Closing an account
 * ends what its checks saw; it does not end a loan.
 */
export function balanceOn(history: AccountHistory, asOf: Day): Balance | undefined {
  const seen = isClosed(history, asOf) ? undefined : latestUse(history, asOf);
  const loans = history.loans.slice(
    0,
    countUpTo(history.loans, asOf, (loan) => loan.borrowedOn),
  );
  if (!seen && loans.length === 0) return undefined;
  let principal = 0;
  const evidence: Evidence[] = [];
  for (const loan of loans) {
    const outstanding = outstandingPrincipal(loan, history.dues, asOf);
    if (outstanding <= 0) continue;
    principal += outstanding;
    evidence.push(ofLoan(loan));
  }
  const used = seen?.used ?? 0;
  if (seen && used > 0) evidence.unshift(ofDated(seen.check));
  return { amount: Math.max(used, principal), evidence };
}

export function isClosed(history: AccountHistory, asOf: Day): boolean {
  const { closedOn } = history.account;
  return closedOn !== undefined && closedOn <= asOf;
}

function latestUse(history: AccountHistory, asOf: Day): Observation | undefined {
  return latest(history.observations, asOf, {
    dayOf: (observation) => observation.check.on,
    accepts: (observation) => observation.used !== undefined,
  });
}

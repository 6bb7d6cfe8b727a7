import type { Day } from '../../dates';
import { countUpTo, latest } from '../../history/as-of';
import type { AccountHistory, Observation } from '../../history/book';
import { remembered } from '../../history/memo';
import type { Minor } from '../../money';
import type { Loan } from '../../records';
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
  const count = countUpTo(history.loans, asOf, (loan) => loan.borrowedOn);
  if (!seen && count === 0) return undefined;
  const cleared = clearedOn(history);
  let principal = 0;
  const evidence: Evidence[] = [];
  for (const loan of history.loans.slice(0, count)) {
    const end = cleared.get(loan.id);
    if (end !== undefined && end <= asOf) continue;
    principal += outstandingPrincipal(loan, history.dues, asOf);
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

/** The day from which nothing of a loan is unpaid. Rules ask on hundreds of days, and most loans are long over. */
const clearedOn = remembered((history: AccountHistory): ReadonlyMap<string, Day> => {
  const paid = history.repayments.map((repayment) => repayment.paidOn);
  const days = new Map<string, Day>();
  for (const loan of history.loans) {
    const day = firstClear(history, loan, paid);
    if (day !== undefined) days.set(loan.id, day);
  }
  return days;
});

/** A loan is only ever cleared by a payment, by being closed, or from the start, and stays so: a binary search finds the day. */
function firstClear(history: AccountHistory, loan: Loan, paid: readonly Day[]): Day | undefined {
  const ends = loan.closedOn === undefined ? [] : [loan.closedOn];
  const days = [loan.borrowedOn, ...paid.filter((day) => day > loan.borrowedOn), ...ends].sort();
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const left = outstandingPrincipal(loan, history.dues, days[middle] ?? loan.borrowedOn);
    if (left > 0) low = middle + 1;
    else high = middle;
  }
  return days[low];
}

function latestUse(history: AccountHistory, asOf: Day): Observation | undefined {
  return latest(history.observations, asOf, {
    dayOf: (observation) => observation.check.on,
    accepts: (observation) => observation.used !== undefined,
  });
}

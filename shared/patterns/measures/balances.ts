import { laterDay, type Day } from '../../dates';
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
  let principal = 0;
  const evidence: Evidence[] = [];
  for (let index = countUpTo(settledDays(history), asOf, itself); index < count; index += 1) {
    const loan = history.loans[index] as Loan;
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

const END_OF_TIME: Day = '9999-12-31';

/**
 * For each loan the day from which nothing is owed any more of it and of those before it: most loans of ten years are
 * long paid off, and need not be looked at.
 */
const settledDays = remembered((history: AccountHistory): readonly Day[] => {
  const lastPaid = new Map<string, Day>();
  for (const { recordId, payments } of history.dues.obligations) {
    const last = payments[payments.length - 1]?.on ?? '';
    if (last > (lastPaid.get(recordId) ?? '')) lastPaid.set(recordId, last);
  }
  let latestDay: Day = '';
  return history.loans.map((loan) => {
    // How a daily loan was paid is not all in its obligation.
    const known = loan.method !== 'daily';
    const settled = known && outstandingPrincipal(loan, history.dues, END_OF_TIME) <= 0;
    const day = settled ? laterDay(lastPaid.get(loan.id) ?? '', loan.closedOn ?? '') : END_OF_TIME;
    latestDay = laterDay(latestDay, day);
    return latestDay;
  });
});

const itself = (day: Day): Day => day;

function latestUse(history: AccountHistory, asOf: Day): Observation | undefined {
  return latest(history.observations, asOf, {
    dayOf: (observation) => observation.check.on,
    accepts: (observation) => observation.used !== undefined,
  });
}

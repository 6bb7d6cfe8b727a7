import { laterDay, type Day } from '../../dates';
import { countUpTo } from '../../history/as-of';
import type { AccountHistory } from '../../history/book';
import { latestCheck } from '../../history/latest-check';
import { remembered, rememberedOn } from '../../history/memo';
import { usedOf } from '../../history/observe';
import type { Minor } from '../../money';
import type { Check, Loan } from '../../records';
import type { Dues } from '../../repayment/obligation';
import { clearedDay, outstandingPrincipal } from '../../repayment/outstanding';
import type { Evidence } from '../judge';
import { ofDated, ofLoan } from './evidence';

/** What is owed on one account, as far as the records know, and the records that say so. */
export type Balance = { readonly amount: Minor; readonly evidence: readonly Evidence[] };

/**
 * The balance of an account on a day: the larger of what the latest check saw used and of the unpaid principal of its
 * loans, because either may have been logged without the other. Undefined where neither is known. Closing an account
 * ends what its checks saw; it does not end a loan.
 */
export const balanceOn = rememberedOn((history: AccountHistory, asOf): Balance | undefined => {
  const owed = owedOn(history, asOf);
  if (!owed) return undefined;
  const { used, loans, evidence } = owed;
  const principal = loans.reduce(
    (sum, loan) => sum + outstandingPrincipal(loan, history.dues, asOf),
    0,
  );
  return { amount: Math.max(used, principal), evidence };
});

/** Whether an account has a balance on a day, and the records that say so; undefined where nothing is known. */
export function owesOn(
  history: AccountHistory,
  asOf: Day,
): { readonly owes: boolean; readonly evidence: readonly Evidence[] } | undefined {
  const owed = owedOn(history, asOf);
  return owed && { owes: owed.used > 0 || owed.loans.length > 0, evidence: owed.evidence };
}

/** The loans of which something is unpaid on a day. */
export const openLoansOn = (history: AccountHistory, asOf: Day): readonly Loan[] =>
  owedOn(history, asOf)?.loans ?? [];

type Owed = {
  readonly used: Minor;
  /** Those of which something is unpaid. */
  readonly loans: readonly Loan[];
  readonly evidence: readonly Evidence[];
};

function owedOn(history: AccountHistory, asOf: Day): Owed | undefined {
  const seen = isClosed(history, asOf) ? undefined : latestUse(history, asOf);
  const count = countUpTo(history.loans, asOf, (loan) => loan.borrowedOn);
  if (!seen && count === 0) return undefined;
  const { days, latest: ends } = clearedOn(history.dues)(history.loans);
  const used = (seen && usedOf(seen)) ?? 0;
  const evidence: Evidence[] = seen && used > 0 ? [ofDated(seen)] : [];
  const loans: Loan[] = [];
  // All loans before this one were cleared by then.
  for (let index = countUpTo(ends, asOf, (end) => end); index < count; index += 1) {
    const loan = history.loans[index];
    if (!loan || (days[index] ?? NEVER) <= asOf) continue;
    loans.push(loan);
    evidence.push(ofLoan(loan));
  }
  return { used, loans, evidence };
}

export function isClosed(history: AccountHistory, asOf: Day): boolean {
  const { closedOn } = history.account;
  return closedOn !== undefined && closedOn <= asOf;
}

/** Later than any day of a record. */
const NEVER = '9999-12-31';

type Cleared = { readonly days: readonly Day[]; readonly latest: readonly Day[] };

/**
 * For each loan the day from which nothing of it is unpaid, and the latest such day up to each loan. Rules ask on hundreds
 * of days, and most loans are long over; a new check leaves both lists as they were.
 */
const clearedOn = remembered((dues: Dues) =>
  remembered((loans: readonly Loan[]): Cleared => {
    const days = loans.map((loan) => clearedDay(loan, dues) ?? NEVER);
    let last = '';
    return { days, latest: days.map((day) => (last = laterDay(last, day))) };
  }),
);

const latestUse = (history: AccountHistory, asOf: Day): Check | undefined =>
  latestCheck(history, asOf, (check) => usedOf(check) !== undefined);

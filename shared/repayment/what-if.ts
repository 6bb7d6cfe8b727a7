import type { Day } from '../dates';
import type { AccountHistory } from '../history/book';
import { latestCheck } from '../history/latest-check';
import { limitOf, usedOf } from '../history/observe';
import type { Minor } from '../money';
import type { Check, Repayment } from '../records';
import { debtsOf } from './debts';
import { payoffPlan, type PlanDebt } from './plan';
import { inPlanOrder } from './plan-order';

export type WhatIf = {
  /** Absent where the latest check does not tell. */
  readonly utilisation?: { readonly before: number; readonly after: number };
  /** An estimate: the agreed payments go on, and what is paid now shortens the dearest debts. */
  readonly interestSaved: Minor;
  /** Never stored: add them to the records and look again, to see which findings would go. */
  readonly records: readonly (Repayment | Check)[];
};

/** Ids that no ledger gives out: UUIDv7s carry a time, and this one is 0. */
const REPAYMENT_ID = '00000000-0000-7000-8000-000000000001';
const CHECK_ID = '00000000-0000-7000-8000-000000000002';

/** What paying an amount (minor units, above 0) on an account today would change. */
export function whatIfPaid(history: AccountHistory, amount: Minor, today: Day): WhatIf {
  const check = checkAfter(history, amount, today);
  const seen = latestUse(history, today);
  const interestSaved = savedBy(debtsOf(history, today), amount);
  const records = [repaymentOf(history, amount, today), ...(check ? [check] : [])];
  if (!seen) return { interestSaved, records };
  const utilisation = {
    before: seen.used / seen.limit,
    after: Math.max(0, seen.used - amount) / seen.limit,
  };
  return { utilisation, interestSaved, records };
}

/** Interest of the agreed course, less that of the same payments on what is left. Never negative. */
function savedBy(debts: readonly PlanDebt[], amount: Minor): Minor {
  const order = { kind: 'avalanche' } as const;
  let left = amount;
  const reduced = inPlanOrder(debts, order).map((debt) => {
    const paid = Math.min(left, debt.balance);
    left -= paid;
    return { ...debt, balance: debt.balance - paid };
  });
  const costOf = (some: readonly PlanDebt[]) =>
    payoffPlan({ debts: some, extra: 0, order }).interest;
  return Math.max(0, costOf(debts) - costOf(reduced));
}

/** The latest check that tells both how much is used and of how much. */
function latestUse(history: AccountHistory, today: Day) {
  const check = latestCheck(
    history,
    today,
    (one) => usedOf(one) !== undefined && limitOf(one) !== undefined,
  );
  const [used, limit] = check ? [usedOf(check), limitOf(check)] : [];
  return check && limit && used !== undefined ? { check, used, limit } : undefined;
}

function checkAfter(history: AccountHistory, amount: Minor, today: Day): Check | undefined {
  const seen = latestUse(history, today);
  if (!seen) return undefined;
  const { availableLimit, ...rest } = seen.check;
  const used = Math.max(0, seen.used - amount);
  const after = { ...rest, ...stamps(today), id: CHECK_ID, on: today, used };
  if (availableLimit === undefined) return after;
  // What was used beyond the limit comes back last.
  const beyond = Math.max(0, seen.used - seen.limit);
  return { ...after, availableLimit: availableLimit + Math.max(0, seen.used - used - beyond) };
}

function repaymentOf({ account }: AccountHistory, amount: Minor, today: Day): Repayment {
  return {
    ...stamps(today),
    id: REPAYMENT_ID,
    type: 'repayment',
    accountId: account.id,
    paidOn: today,
    amount,
    outcome: 'succeeded',
  };
}

/** The end of the day, so that they come after everything logged today. */
function stamps(today: Day) {
  const at = `${today}T23:59:59.999Z`;
  return { createdAt: at, updatedAt: at };
}

import type { Day } from '../dates';
import type { AccountHistory } from '../history/book';
import { latestCheck } from '../history/latest-check';
import { limitOf, usedOf } from '../history/observe';
import type { Minor } from '../money';
import type { Check, Repayment } from '../records';
import { debtsOf, owedInAll } from './debts';
import { monthsInterest } from './interest';
import { payoffPlan, type PlanDebt } from './plan';
import { inPlanOrder } from './plan-order';

export type WhatIf = {
  /** What is owed, where the amount is more: no more than that was counted. */
  readonly owed?: Minor;
  /** Absent where the latest check does not tell. */
  readonly utilisation?: { readonly before: number; readonly after: number };
  readonly saving: Saving;
  /** Never stored: add them to the records and look again, to see which findings would go. */
  readonly records: readonly (Repayment | Check)[];
};

/**
 * An estimate: the agreed payments go on, and what is paid now shortens the dearest debts. Where these payments never end,
 * nothing can be said but of a month.
 */
export type Saving =
  | { readonly kind: 'nothing-owed' | 'none' | 'unknown-rate' }
  | { readonly kind: 'in-all' | 'a-month'; readonly interest: Minor };

/** Ids that no ledger gives out: UUIDv7s carry a time, and this one is 0. */
const REPAYMENT_ID = '00000000-0000-7000-8000-000000000001';
const CHECK_ID = '00000000-0000-7000-8000-000000000002';

/** What paying an amount (minor units, above 0) on an account today would change. */
export function whatIfPaid(history: AccountHistory, offered: Minor, today: Day): WhatIf {
  const debts = debtsOf(history, today);
  const owed = owedInAll(history, debts, today);
  const exceeds = owed > 0 && offered > owed;
  const amount = exceeds ? owed : offered;
  const check = checkAfter(history, amount, today);
  const seen = latestUse(history, today);
  const told = {
    saving: savingBy(debts, amount),
    records: [repaymentOf(history, amount, today), ...(check ? [check] : [])],
    ...(exceeds && { owed }),
  };
  if (!seen) return told;
  const utilisation = {
    before: seen.used / seen.limit,
    after: Math.max(0, seen.used - amount) / seen.limit,
  };
  return { ...told, utilisation };
}

/** Interest of the agreed course, less that of the same payments on what is left. */
function savingBy(debts: readonly PlanDebt[], amount: Minor): Saving {
  if (debts.length === 0) return { kind: 'nothing-owed' };
  const order = { kind: 'avalanche' } as const;
  let left = amount;
  const parts = inPlanOrder(debts, order).map((debt) => {
    const paid = Math.min(left, debt.balance);
    left -= paid;
    return { debt, paid };
  });
  if (parts.some(({ debt, paid }) => paid > 0 && debt.rateUnknown)) return { kind: 'unknown-rate' };
  const agreed = payoffPlan({ debts, extra: 0, order });
  if (agreed.months === undefined) return savingOf('a-month', monthly(parts));
  const reduced = parts.map(({ debt, paid }) => ({ ...debt, balance: debt.balance - paid }));
  return savingOf(
    'in-all',
    agreed.interest - payoffPlan({ debts: reduced, extra: 0, order }).interest,
  );
}

function monthly(parts: readonly { readonly debt: PlanDebt; readonly paid: Minor }[]): Minor {
  return parts.reduce((sum, { debt, paid }) => sum + monthsInterest(paid, debt.annualRate), 0);
}

const savingOf = (kind: 'in-all' | 'a-month', interest: Minor): Saving =>
  interest > 0 ? { kind, interest } : { kind: 'none' };

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

/**
 * Payoff plans: what becomes of several debts when the payments already agreed go on and something extra is paid every
 * month. An estimate in whole months with interest at a twelfth of the yearly rate; lenders reckon by the day.
 */
import type { Minor } from '../money';
import type { AnnualRate } from '../rates';
import { inPlanOrder, type PlanOrder } from './plan-order';
import { monthsInterest } from './interest';

/** A debt as a plan sees it. What is due in month k (from 0) is `due[k]`; past its end nothing is demanded. */
export type PlanDebt = {
  readonly id: string;
  readonly balance: Minor;
  /** 0 where prepaying saves nothing: the balance then holds all that is still to be paid, fees included. */
  readonly annualRate: AnnualRate;
  /** No rate was ever logged: it is taken for 0, and nothing can be said of what prepaying saves. */
  readonly rateUnknown?: true;
  /** The rate of each month from the first, where it is known to change; the last one stays. */
  readonly rates?: readonly AnnualRate[];
  readonly due: readonly Minor[];
};

export type PayoffPlan = {
  /** Months until nothing is owed; undefined where these payments never get there. */
  readonly months?: number;
  readonly interest: Minor;
  /** What is owed in all: now, then at the end of each month. */
  readonly balances: readonly Minor[];
  /** In the order in which they are paid off; month 1 is the first. */
  readonly paidOff: readonly { readonly id: string; readonly month: number }[];
};

/** Fifty years; what is not paid by then is not being paid. */
const MAX_MONTHS = 600;

/**
 * Plays the months. Every month the agreed payments of all debts plus `extra` are spent: first on what is due, then, in
 * the plan's order, on what is left, so that a debt paid off early frees its payments for the next. `extra` is in minor
 * units and not negative. What never ends is played for `atLeast` months, so that it can stand beside what does.
 */
export function payoffPlan(input: {
  readonly debts: readonly PlanDebt[];
  readonly extra: Minor;
  readonly order: PlanOrder;
  readonly atLeast?: number;
}): PayoffPlan {
  const { debts, extra, order, atLeast = 0 } = input;
  let open = debts.filter((debt) => debt.balance > 0);
  let interest = 0;
  const longest = Math.max(
    0,
    ...debts.map(({ due, rates }) => Math.max(due.length, rates?.length ?? 0)),
  );
  const balances = [owedIn(open)];
  const paidOff: { id: string; month: number }[] = [];
  for (let month = 1; month <= MAX_MONTHS && open.length > 0; month += 1) {
    const agreed = debts.reduce((sum, debt) => sum + (debt.due[month - 1] ?? 0), 0);
    const grown = open.map((debt) => withInterest(debt, month));
    interest += owedIn(grown) - owedIn(open);
    const left = payMonth(inPlanOrder(grown, order), month, agreed + extra);
    for (const debt of left) if (debt.balance === 0) paidOff.push({ id: debt.id, month });
    // Past what was agreed every month is the same: a balance that does not fall now never will.
    const stuck = month > longest && owedIn(left) >= owedIn(open);
    open = left.filter((debt) => debt.balance > 0);
    balances.push(owedIn(open));
    if (stuck && month >= atLeast) break;
  }
  const result = { interest, balances, paidOff };
  return open.length > 0 ? result : { ...result, months: balances.length - 1 };
}

/**
 * The debt with a last due that takes what is left, as the last instalment of a schedule does: dues that were reckoned by
 * the day leave or lack a little where interest is a twelfth of a year.
 */
export function endingWithLastDue(debt: PlanDebt): PlanDebt {
  const last = debt.due.at(-1);
  if (last === undefined) return debt;
  const before = debt.due.slice(0, -1);
  const open = before.reduce((left, due, index) => {
    const grown = withInterest(left, index + 1);
    return { ...grown, balance: Math.max(0, grown.balance - due) };
  }, debt);
  const rest = withInterest(open, debt.due.length).balance;
  return { ...debt, due: [...before, Math.max(last, rest)] };
}

/** With the month's own rate, which also tells what is dearest then. */
function withInterest(debt: PlanDebt, month: number): PlanDebt {
  const annualRate = debt.rates?.[month - 1] ?? debt.rates?.at(-1) ?? debt.annualRate;
  const balance = debt.balance + monthsInterest(debt.balance, annualRate);
  return { ...debt, annualRate, balance };
}

/** Spends the month's money: what is due of each debt, then the rest of the first in order, the second, … */
function payMonth(debts: readonly PlanDebt[], month: number, money: Minor): readonly PlanDebt[] {
  let left = money;
  const pay = (most: (debt: PlanDebt) => Minor) => (debt: PlanDebt) => {
    const paid = Math.min(most(debt), debt.balance, left);
    left -= paid;
    return { ...debt, balance: debt.balance - paid };
  };
  return debts.map(pay((debt) => debt.due[month - 1] ?? 0)).map(pay((debt) => debt.balance));
}

function owedIn(debts: readonly PlanDebt[]): Minor {
  return debts.reduce((sum, debt) => sum + debt.balance, 0);
}

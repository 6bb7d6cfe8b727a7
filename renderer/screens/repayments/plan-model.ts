/** Payoff plans as the screen shows them: two courses over the same debts, and what the difference comes to. */
import { addMonths, monthOf, type Day, type Month } from '../../../shared/dates';
import type { AccountRow } from '../../../shared/ipc/views';
import type { Minor } from '../../../shared/money';
import { payoffPlan, type PayoffPlan } from '../../../shared/repayment/plan';
import type { PlanOrder } from '../../../shared/repayment/plan-order';
import type { DebtPosition } from '../../../shared/repayment/position';

export const orders = [
  'avalanche',
  'snowball',
  'own',
] as const satisfies readonly PlanOrder['kind'][];

export type PlanChoice = {
  readonly order: PlanOrder['kind'];
  /** The person's own order, by debt id; debts that are not in it come after. */
  readonly own: readonly string[];
  readonly extra: Minor;
};

/** Only a course that ends is shorter than the other: past its end nothing is owed. */
export type Comparison = {
  readonly agreed: PayoffPlan;
  readonly plan: PayoffPlan;
  /** Absent where one of the two never ends, so that no figure compares. */
  readonly interestSaved?: Minor;
  readonly monthsSaved?: number;
};

export function comparePlans(debts: readonly DebtPosition[], choice: PlanChoice): Comparison {
  const order: PlanOrder =
    choice.order === 'own' ? { kind: 'own', ids: choice.own } : { kind: choice.order };
  const agreedFor = (atLeast: number) =>
    payoffPlan({ debts, extra: 0, order: { kind: 'avalanche' }, atLeast });
  const planFor = (atLeast: number) => payoffPlan({ debts, extra: choice.extra, order, atLeast });
  const months = Math.max(...[agreedFor(0), planFor(0)].map(({ balances }) => balances.length - 1));
  const [agreed, plan] = [agreedFor(months), planFor(months)];
  if (agreed.months === undefined || plan.months === undefined) return { agreed, plan };
  return {
    agreed,
    plan,
    interestSaved: Math.max(0, agreed.interest - plan.interest),
    monthsSaved: Math.max(0, agreed.months - plan.months),
  };
}

/** What is owed now: nobody pays more than that in a month. */
export const owedInAll = (debts: readonly DebtPosition[]): Minor =>
  debts.reduce((sum, { balance }) => sum + balance, 0);

/** Whether more is owed every month, and ever will be: some courses that never end only stay where they are. */
export function growsWithoutEnd({ months, balances }: PayoffPlan): boolean {
  const [before = 0, last = 0] = balances.slice(-2);
  return months === undefined && last > before;
}

/** The debts in one currency, and how many are left out. */
export function debtsIn(
  debts: readonly DebtPosition[],
  currency: string,
  currencyOf: (accountId: string) => string,
): { readonly debts: readonly DebtPosition[]; readonly others: number } {
  const own = debts.filter(({ accountId }) => currencyOf(accountId) === currency);
  return { debts: own, others: debts.length - own.length };
}

/** The accounts on which something can be paid: those that are open, and closed ones on which something is owed. */
export function payableOn(
  accounts: readonly AccountRow[],
  debts: readonly DebtPosition[],
): readonly AccountRow[] {
  const owing = new Set(debts.map(({ accountId }) => accountId));
  return accounts.filter(({ id, closed }) => !closed || owing.has(id));
}

/** Debts in the person's order: those that were placed, then the others as they come. */
export function inOwnOrder(
  debts: readonly DebtPosition[],
  own: readonly string[],
): readonly DebtPosition[] {
  const place = (id: string) => (own.includes(id) ? own.indexOf(id) : own.length);
  return [...debts].sort((a, b) => place(a.id) - place(b.id));
}

/** The order with one debt a place up (−1) or down (1). */
export function movedBy(
  debts: readonly DebtPosition[],
  own: readonly string[],
  move: { readonly id: string; readonly by: -1 | 1 },
): readonly string[] {
  const ids = inOwnOrder(debts, own).map(({ id }) => id);
  const from = ids.indexOf(move.id);
  const to = from + move.by;
  if (from < 0 || to < 0 || to >= ids.length) return ids;
  return ids.map((id, index) => (index === to ? move.id : index === from ? (ids[to] ?? id) : id));
}

/** The month that is so many months ahead. */
export const monthAhead = (today: Day, months: number): Month => monthOf(addMonths(today, months));

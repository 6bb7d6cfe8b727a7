import { assertNever } from '../result';
import type { PlanDebt } from './plan';

/**
 * Which debt the spare money goes to: `avalanche` the dearest rate, which costs least; `snowball` the smallest balance,
 * which shows progress soonest; `own` the person's list of debt ids, the others after it.
 */
export type PlanOrder =
  | { readonly kind: 'avalanche' }
  | { readonly kind: 'snowball' }
  | { readonly kind: 'own'; readonly ids: readonly string[] };

/** Ties go to the smaller balance, the dearer rate, then the id, so that the same debts always give the same plan. */
export function inPlanOrder(debts: readonly PlanDebt[], order: PlanOrder): readonly PlanDebt[] {
  return [...debts].sort((a, b) => byChoice(order, a, b) || byId(a, b));
}

function byChoice(order: PlanOrder, a: PlanDebt, b: PlanDebt): number {
  const [dearer, smaller] = [b.annualRate - a.annualRate, a.balance - b.balance];
  switch (order.kind) {
    case 'avalanche':
      return dearer || smaller;
    case 'snowball':
      return smaller || dearer;
    case 'own':
      return placeIn(order.ids, a) - placeIn(order.ids, b) || dearer || smaller;
    default:
      return assertNever(order);
  }
}

function placeIn(ids: readonly string[], { id }: PlanDebt): number {
  const place = ids.indexOf(id);
  return place < 0 ? ids.length : place;
}

function byId(a: PlanDebt, b: PlanDebt): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

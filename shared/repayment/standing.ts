import { daysBetween, type Day } from '../dates';
import type { Minor } from '../money';
import type { Mutable } from '../mutable';
import type { Obligation, Standing } from './obligation';

/**
 * How an obligation stands on a day, counting payments made on that day or before. On the due day itself it is not yet
 * overdue. An obligation of nothing is paid from the start.
 */
export function standingOn(obligation: Obligation, asOf: Day): Standing {
  const { paid, paidOffOn } = paidBy(obligation, asOf);
  if (paid >= obligation.amount) {
    const late = paidOffOn !== undefined && paidOffOn > obligation.dueOn;
    const settled: Mutable<Standing> = { paid, status: 'paid', late, daysOverdue: 0 };
    if (paidOffOn !== undefined) settled.paidOffOn = paidOffOn;
    return settled;
  }
  if (obligation.dueOn >= asOf) return { paid, status: 'upcoming', late: false, daysOverdue: 0 };
  const daysOverdue = daysBetween(obligation.dueOn, asOf);
  return { paid, status: 'overdue', late: false, daysOverdue };
}

/** What was paid up to a day, and the day on which it became enough. */
function paidBy(obligation: Obligation, asOf: Day): { paid: Minor; paidOffOn?: Day } {
  let paid = 0;
  for (const payment of obligation.payments) {
    if (payment.on > asOf) break;
    paid += payment.amount;
    if (paid >= obligation.amount) return { paid, paidOffOn: payment.on };
  }
  return { paid };
}

/** The day on which all of it was paid, whenever that was; undefined where something never was. */
export function paidOffOn({ amount, payments }: Obligation): Day | undefined {
  let paid = 0;
  for (const payment of payments) {
    paid += payment.amount;
    if (paid >= amount) return payment.on;
  }
  return undefined;
}

/** Whether a bill has a minimum, and that much was paid by its due day. */
export function minimumPaid({ minimumDue = 0, payments, dueOn }: Obligation): boolean {
  return minimumDue > 0 && paidInTime({ payments, dueOn }) >= minimumDue;
}

export const paidInTime = ({ payments, dueOn }: Pick<Obligation, 'payments' | 'dueOn'>): Minor =>
  payments.filter(({ on }) => on <= dueOn).reduce((sum, { amount }) => sum + amount, 0);

import { daysBetween, type Day } from '../dates';
import type { Minor } from '../money';
import type { Mutable } from '../mutable';
import type { Asked, Obligation, Standing } from './obligation';

/** What an obligation asks for as of a day. */
export function askedOn(obligation: Obligation, asOf: Day): Asked {
  return obligation.earlier?.find(({ before }) => asOf < before) ?? obligation;
}

/** Whether it is there at all as of a day, paid or not. */
export function standsOn({ knownFrom, fellAwayOn }: Obligation, asOf: Day): boolean {
  return (
    (knownFrom === undefined || knownFrom <= asOf) &&
    (fellAwayOn === undefined || asOf < fellAwayOn)
  );
}

/** What of it is still to be paid as of a day. */
export function leftOn(obligation: Obligation, asOf: Day): Minor {
  const { amount } = askedOn(obligation, asOf);
  return amount - paidBy(obligation, amount, asOf).paid;
}

/**
 * How an obligation stands on a day, counting payments made on that day or before. On the due day itself it is not yet
 * overdue. An obligation of nothing is paid from the start.
 */
export function standingOn(obligation: Obligation, asOf: Day): Standing {
  const { amount } = askedOn(obligation, asOf);
  const { paid, paidOffOn } = paidBy(obligation, amount, asOf);
  if (paid >= amount) {
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
function paidBy(
  { payments }: Obligation,
  amount: Minor,
  asOf: Day,
): { paid: Minor; paidOffOn?: Day } {
  let paid = 0;
  for (const payment of payments) {
    if (payment.on > asOf) break;
    paid += payment.amount;
    if (paid >= amount) return { paid, paidOffOn: payment.on };
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

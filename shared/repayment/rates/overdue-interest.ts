import type { Minor } from '../../money';
import type { AnnualRate } from '../../rates';
import type { DayCount } from '../../records';
import { basisOf, roundDecimal } from '../interest';

/**
 * How many times the normal rate an overdue amount is commonly said to cost: 1.5 on many pages about consumer credit,
 * which give no source (grade D). The contract decides; editable, and shown as unverified.
 */
export const OVERDUE_MULTIPLE = 1.5;

/**
 * An estimate, rounded half-up: unpaid · annualRate · multiple · days / basis, simple, without late fees. It replaces the
 * normal interest of those days and does not come on top of it.
 */
export function estimateOverdueInterest(input: {
  readonly unpaid: Minor;
  readonly annualRate: AnnualRate;
  readonly daysOverdue: number;
  readonly dayCount: DayCount;
  readonly multiple?: number;
}): Minor {
  const { unpaid, annualRate, daysOverdue, dayCount, multiple = OVERDUE_MULTIPLE } = input;
  const days = Math.max(0, daysOverdue);
  return roundDecimal((unpaid * annualRate * multiple * days) / basisOf(dayCount));
}

import type { Minor } from '../../money';
import type { AnnualRate } from '../../rates';
import type { DayCount } from '../../records';
import { basisOf, roundDecimal } from '../interest';
import { OVERDUE_MULTIPLE } from './overdue-multiple';

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

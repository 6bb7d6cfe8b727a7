import type { Day } from '../dates';
import type { Minor } from '../money';
import type { Check } from '../records';
import type { AccountHistory } from './book';

/** Repaid after a check and until a day, less what was borrowed meanwhile; never negative. */
export function repaidSince({ repayments, loans }: AccountHistory, check: Check, asOf: Day): Minor {
  const isSince = (day: Day, createdAt: string) =>
    day <= asOf && (day > check.on || (day === check.on && createdAt > check.createdAt));
  const repaid = repayments
    .filter((one) => one.outcome === 'succeeded' && isSince(one.paidOn, one.createdAt))
    .reduce((sum, { amount }) => sum + amount, 0);
  const borrowed = loans
    .filter((one) => isSince(one.borrowedOn, one.createdAt))
    .reduce((sum, { principal }) => sum + principal, 0);
  return Math.max(0, repaid - borrowed);
}

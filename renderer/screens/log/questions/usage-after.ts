import type { Day } from '../../../../shared/dates';
import type { Loan } from '../../../../shared/records';
import { lastFigure, lastLimit } from './last-known';
import { checksOf, type Known } from './question';

/**
 * The share of the total limit that is used once a loan is added to what the last check saw, and the day of that check.
 * Undefined where limit or balance are not known, and for a loan that the last check may have seen already.
 */
export function usageAfter(
  known: Known,
  loan: Partial<Loan>,
): { readonly share: number; readonly on: Day } | undefined {
  const { accountId = '', borrowedOn = known.asOf, principal } = loan;
  const checks = checksOf(known, accountId);
  const limit = lastLimit(known.records, accountId, borrowedOn);
  const used =
    lastFigure(checks, 'used', borrowedOn) ??
    unused(limit?.value, lastFigure(checks, 'availableLimit', borrowedOn));
  if (principal === undefined || used === undefined || limit === undefined) return undefined;
  if (limit.value === 0 || checks.some(({ on }) => on > borrowedOn)) return undefined;
  return { share: (used.value + principal) / limit.value, on: used.on };
}

function unused(
  limit: number | undefined,
  available: { readonly value: number; readonly on: Day } | undefined,
) {
  if (limit === undefined || available === undefined) return undefined;
  return { value: Math.max(0, limit - available.value), on: available.on };
}

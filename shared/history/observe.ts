import type { Minor } from '../money';
import type { Check } from '../records';
import type { Observation } from './book';
import type { Mutable } from '../mutable';

/** What follows from one check. What was not seen stays absent: unknown is not zero. */
export function observe(check: Check): Observation {
  const [limit, used, utilisation] = [limitOf(check), usedOf(check), utilisationOf(check)];
  const seen: Mutable<Observation> = { check };
  if (limit !== undefined) seen.limit = limit;
  if (used !== undefined) seen.used = used;
  if (check.availableLimit !== undefined) seen.available = check.availableLimit;
  if (utilisation !== undefined) seen.utilisation = utilisation;
  return seen;
}

/** The total with the temporary limit, while that is not past its last day. */
export function limitOf(check: Check): Minor | undefined {
  const { on, totalLimit, temporaryLimit, temporaryUntil } = check;
  if (totalLimit === undefined || temporaryLimit === undefined) return totalLimit;
  const ended = temporaryUntil !== undefined && temporaryUntil < on;
  return ended ? totalLimit : totalLimit + temporaryLimit;
}

/**
 * The typed figure, else the limit less what was available; a credit balance (more available than the limit) counts as
 * nothing used.
 */
export function usedOf(check: Check): Minor | undefined {
  if (check.used !== undefined || check.availableLimit === undefined) return check.used;
  const limit = limitOf(check);
  return limit === undefined ? undefined : Math.max(0, limit - check.availableLimit);
}

/** used ÷ limit; unknown where either is, or where the limit is 0. */
export function utilisationOf(check: Check): number | undefined {
  const limit = limitOf(check);
  const used = usedOf(check);
  return used === undefined || !limit ? undefined : used / limit;
}

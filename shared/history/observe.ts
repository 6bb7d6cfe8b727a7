import type { Minor } from '../money';
import type { Check } from '../records';
import type { Observation } from './book';

/**
 * What follows from one check. `used` is the typed figure, else the limit less what was available; a credit balance
 * (more available than the limit) counts as nothing used. What was not seen stays absent: unknown is not zero.
 */
export function observe(check: Check): Observation {
  const limit = check.totalLimit === undefined ? undefined : check.totalLimit + temporary(check);
  const used = check.used ?? lessAvailable(limit, check.availableLimit);
  return {
    check,
    ...(limit === undefined ? {} : { limit }),
    ...(used === undefined ? {} : { used }),
    ...(check.availableLimit === undefined ? {} : { available: check.availableLimit }),
    ...(used === undefined || !limit ? {} : { utilisation: used / limit }),
  };
}

/** The temporary limit, while it is not past its last day. */
function temporary(check: Check): Minor {
  const ended = check.temporaryUntil !== undefined && check.temporaryUntil < check.on;
  return ended ? 0 : (check.temporaryLimit ?? 0);
}

function lessAvailable(limit: Minor | undefined, available: Minor | undefined): Minor | undefined {
  if (limit === undefined || available === undefined) return undefined;
  return Math.max(0, limit - available);
}

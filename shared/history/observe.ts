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
  // Set one by one: a ledger has a hundred thousand checks, and spreading costs more than all else here.
  const seen: Mutable<Observation> = { check };
  if (limit !== undefined) seen.limit = limit;
  if (used !== undefined) seen.used = used;
  if (check.availableLimit !== undefined) seen.available = check.availableLimit;
  if (used !== undefined && limit) seen.utilisation = used / limit;
  return seen;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The temporary limit, while it is not past its last day. */
function temporary(check: Check): Minor {
  const ended = check.temporaryUntil !== undefined && check.temporaryUntil < check.on;
  return ended ? 0 : (check.temporaryLimit ?? 0);
}

function lessAvailable(limit: Minor | undefined, available: Minor | undefined): Minor | undefined {
  if (limit === undefined || available === undefined) return undefined;
  return Math.max(0, limit - available);
}

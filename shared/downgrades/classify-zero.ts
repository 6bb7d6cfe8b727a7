import type { ZeroKind } from '../analysis/opinions';
import { addDays, type Day } from '../dates';
import type { AccountHistory, LimitPoint, Observation } from '../history/book';
import { fixedLimits } from '../history/limit-falls';
import type { Minor } from '../money';

const TRANSIENT_DAYS = 3;

/**
 * Why nothing is available at a check, in the order in which the kinds are told apart. What comes after the check counts
 * up to `asOf`: a zero that is unknown today can prove transient tomorrow.
 */
export function classifyZero(history: AccountHistory, seen: Observation, asOf: Day): ZeroKind {
  const { symptoms } = seen.check;
  if (cameBack(history, seen, asOf)) return 'transient';
  if (symptoms.includes('entry-suspended')) return 'hidden';
  if (symptoms.includes('limit-frozen')) return 'frozen';
  if (wasCut(history, seen)) return 'cut';
  if (isUsedUp(seen)) return 'used-up';
  return 'unknown';
}

/** Within three days it was available again: the total unchanged, no symptoms, and no successful repayment between. */
function cameBack(history: AccountHistory, seen: Observation, asOf: Day): boolean {
  const index = history.observations.indexOf(seen);
  const until = addDays(seen.check.on, TRANSIENT_DAYS);
  return history.observations.slice(index + 1).some((later) => {
    const { on, symptoms } = later.check;
    if (on > asOf || on > until || symptoms.length > 0) return false;
    if (later.available === undefined || later.available === 0) return false;
    return totalAt(history, later) === totalAt(history, seen) && !repaid(history, seen, on);
  });
}

function repaid(history: AccountHistory, seen: Observation, until: Day): boolean {
  return history.repayments.some(
    ({ outcome, paidOn }) => outcome === 'succeeded' && paidOn >= seen.check.on && paidOn <= until,
  );
}

/**
 * The total fell from a point before to at most what was used, or to nothing. The points before are those since the
 * check before: a cut may have been logged as a limit change first, and then be seen by this check.
 */
function wasCut(history: AccountHistory, seen: Observation): boolean {
  const total = totalAt(history, seen);
  if (total === undefined) return false;
  const highest = Math.max(-1, ...pointsBefore(history, seen).map((point) => point.limit));
  if (highest <= total) return false;
  return total === 0 || (seen.used !== undefined && total <= seen.used);
}

/** The fixed points from the one that stood at the check before, up to this check's own, which is left out. */
function pointsBefore(history: AccountHistory, seen: Observation): readonly LimitPoint[] {
  const points = fixedLimits(history).filter(
    (point) => point.on <= seen.check.on && point.recordId !== seen.check.id,
  );
  const previous = history.observations[history.observations.indexOf(seen) - 1];
  const since = previous ? points.filter((point) => point.on <= previous.check.on).length : 0;
  return points.slice(Math.max(0, since - 1));
}

/** The total a check saw, else the last one known by then. */
function totalAt(history: AccountHistory, seen: Observation): Minor | undefined {
  const points = fixedLimits(history).filter((point) => point.on <= seen.check.on);
  return seen.check.totalLimit ?? points[points.length - 1]?.limit;
}

/** Used to 99 % or more, in whole minor units. */
function isUsedUp({ check, limit, used }: Observation): boolean {
  if (limit === undefined || used === undefined || limit === 0) return false;
  return check.symptoms.length === 0 && used * 100 >= limit * 99;
}

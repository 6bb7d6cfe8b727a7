import type { ZeroKind } from '../analysis/opinions';
import { addDays, earlierDay, type Day } from '../dates';
import { between, checkedOn, countUpTo, latest, on } from '../history/as-of';
import type { AccountHistory, LimitPoint, Observation } from '../history/book';
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
  const { observations } = history;
  const until = earlierDay(asOf, addDays(seen.check.on, TRANSIENT_DAYS));
  for (let index = placeOf(history, seen) + 1; index < observations.length; index += 1) {
    const later = observations[index];
    if (!later || later.check.on > until) return false;
    if (later.check.symptoms.length > 0 || !later.available) continue;
    const sameTotal = totalAt(history, later) === totalAt(history, seen);
    if (sameTotal && !repaid(history, seen, later.check.on)) return true;
  }
  return false;
}

function repaid(history: AccountHistory, seen: Observation, until: Day): boolean {
  const days = { after: addDays(seen.check.on, -1), until };
  return between(history.repayments, days, ({ paidOn }) => paidOn).some(
    ({ outcome }) => outcome === 'succeeded',
  );
}

/** The total fell from a point before to at most what was used, or to nothing. */
function wasCut(history: AccountHistory, seen: Observation): boolean {
  const total = totalAt(history, seen);
  if (total === undefined || highestBefore(history, seen) <= total) return false;
  return total === 0 || (seen.used !== undefined && total <= seen.used);
}

/**
 * The highest fixed point from the one that stood at the check before, up to this check's own, which is left out: a cut may
 * have been logged as a limit change first, and then be seen by this check. −1 without any.
 */
function highestBefore(history: AccountHistory, seen: Observation): Minor {
  const since = history.observations[placeOf(history, seen) - 1]?.check.on;
  let highest = -1;
  for (const point of fixedBack(history, seen.check.on)) {
    if (point.recordId !== seen.check.id) highest = Math.max(highest, point.limit);
    if (since !== undefined && point.on <= since && point.recordId !== seen.check.id) break;
  }
  return highest;
}

/** The total a check saw, else the last one known by then. */
function totalAt(history: AccountHistory, seen: Observation): Minor | undefined {
  const { on: day, totalLimit } = seen.check;
  const accepts = (point: LimitPoint) => !point.temporary;
  return totalLimit ?? latest(history.limits, day, { dayOf: on, accepts })?.limit;
}

/** The fixed points known by a day, the latest first. */
function* fixedBack({ limits }: AccountHistory, until: Day): Generator<LimitPoint> {
  for (let index = countUpTo(limits, until, on) - 1; index >= 0; index -= 1) {
    const point = limits[index];
    if (point && !point.temporary) yield point;
  }
}

function placeOf({ observations }: AccountHistory, seen: Observation): number {
  return observations.lastIndexOf(seen, countUpTo(observations, seen.check.on, checkedOn) - 1);
}

/** Used to 99 % or more, in whole minor units. */
function isUsedUp({ check, limit, used }: Observation): boolean {
  if (limit === undefined || used === undefined || limit === 0) return false;
  return check.symptoms.length === 0 && used * 100 >= limit * 99;
}

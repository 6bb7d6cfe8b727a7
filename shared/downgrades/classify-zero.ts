import type { ZeroKind } from '../analysis/opinions';
import { addDays, earlierDay, type Day } from '../dates';
import { between, countUpTo, on } from '../history/as-of';
import type { AccountHistory, LimitPoint } from '../history/book';
import { fixedLimit, limitPointsOf } from '../history/limit-points';
import { observe } from '../history/observe';
import type { Minor } from '../money';
import type { Check } from '../records';

const TRANSIENT_DAYS = 3;
/** So long a look at what is still zero can tell why it came to be. Our choice. */
const LOOK_AGAIN_DAYS = 30;

/**
 * Why nothing is available at a check. What comes after the check counts up to `asOf`: a zero that is unknown today can
 * prove transient tomorrow, and where the check does not tell, the next that does is asked, as long as nothing came back.
 */
export function classifyZero(history: AccountHistory, zero: Check, asOf: Day): ZeroKind {
  if (cameBack(history, zero, asOf)) return 'transient';
  const { checks } = history;
  const until = earlierDay(asOf, addDays(zero.on, LOOK_AGAIN_DAYS));
  for (let index = placeOf(history, zero); index < checks.length; index += 1) {
    const check = checks[index];
    if (!check || check.on > until || check.availableLimit) break;
    const kind = toldBy(history, zero, check);
    if (kind !== 'unknown') return kind;
  }
  return 'unknown';
}

/** What a check, itself or a later one, tells of a zero, in the order in which the kinds are told apart. */
function toldBy(history: AccountHistory, zero: Check, look: Check): ZeroKind {
  const { symptoms } = look;
  if (symptoms.includes('entry-suspended')) return 'hidden';
  if (symptoms.includes('limit-frozen')) return 'frozen';
  if (wasCut(history, zero, look)) return 'cut';
  if (isUsedUp(look)) return 'used-up';
  return 'unknown';
}

/** Within three days it was available again: the total unchanged, no symptoms, and no successful repayment between. */
function cameBack(history: AccountHistory, zero: Check, asOf: Day): boolean {
  const { checks } = history;
  const until = earlierDay(asOf, addDays(zero.on, TRANSIENT_DAYS));
  const total = totalAt(history, zero);
  for (let index = placeOf(history, zero) + 1; index < checks.length; index += 1) {
    const later = checks[index];
    if (!later || later.on > until) return false;
    if (later.symptoms.length > 0 || !later.availableLimit) continue;
    // A total that was not known before says nothing of a change.
    const sameTotal = total === undefined || totalAt(history, later) === total;
    if (sameTotal && !repaid(history, zero, later.on)) return true;
  }
  return false;
}

function repaid(history: AccountHistory, zero: Check, until: Day): boolean {
  const days = { after: addDays(zero.on, -1), until };
  return between(history.repayments, days, ({ paidOn }) => paidOn).some(
    ({ outcome }) => outcome === 'succeeded',
  );
}

/** The total fell from a point before to at most what was used, or to nothing. */
function wasCut(history: AccountHistory, zero: Check, look: Check): boolean {
  const total = totalAt(history, look);
  const before = Math.max(highestBefore(history, zero), raisedBefore(history, look));
  if (total === undefined || before <= total) return false;
  const { used } = observe(look);
  return total === 0 || (used !== undefined && total <= used);
}

/**
 * The highest fixed point from the one that stood at the check before, up to this check's own, which is left out: a cut may
 * have been logged as a limit change first, and then be seen by this check. −1 without any.
 */
function highestBefore(history: AccountHistory, zero: Check): Minor {
  const since = history.checks[placeOf(history, zero) - 1]?.on;
  let highest = -1;
  for (const point of fixedBack(history, zero.on)) {
    if (point.recordId !== zero.id) highest = Math.max(highest, point.limit);
    if (since !== undefined && point.on <= since && point.recordId !== zero.id) break;
  }
  return highest;
}

/** The temporary height from which the limit fell at this check, to above the fixed one; −1 where it did not. */
function raisedBefore({ turns }: AccountHistory, look: Check): Minor {
  const place = countUpTo(turns.limits, look.on, ({ point }) => point.on);
  for (let index = place - 1; index >= 0; index -= 1) {
    const step = turns.limits[index];
    if (step?.point.on !== look.on) break;
    if (step.point.recordId === look.id && step.from?.temporary) return step.from.limit;
  }
  return -1;
}

/** The total a check saw, else the last one known by then. */
function totalAt(history: AccountHistory, { on: day, totalLimit }: Check): Minor | undefined {
  return totalLimit ?? fixedLimit(history, day);
}

/** The fixed points known by a day, the latest first. */
function* fixedBack(history: AccountHistory, until: Day): Generator<LimitPoint> {
  const limits = limitPointsOf(history);
  for (let index = countUpTo(limits, until, on) - 1; index >= 0; index -= 1) {
    const point = limits[index];
    if (point && !point.temporary) yield point;
  }
}

function placeOf({ checks }: AccountHistory, zero: Check): number {
  return checks.lastIndexOf(zero, countUpTo(checks, zero.on, on) - 1);
}

/** Used to 99 % or more, in whole minor units. */
function isUsedUp(zero: Check): boolean {
  const { limit, used } = observe(zero);
  if (limit === undefined || used === undefined || limit === 0) return false;
  return zero.symptoms.length === 0 && used * 100 >= limit * 99;
}

import { daysBetween, type Day } from '../../dates';
import { countUpTo, on } from '../../history/as-of';
import type { AccountHistory, Observation } from '../../history/book';
import { observe } from '../../history/observe';
import { judge } from '../judge';
import { ofDated } from '../measures/evidence';
import { missingChecks } from '../measures/missing';
import type { AccountRule, Bands, Outcome } from '../rule';

/** From this utilisation on, a line counts as occupied. */
const OCCUPIED = 0.7;

/**
 * Days from the first to the last check of the unbroken run, ending at the latest, in which 70 % of the line or more was
 * used. A check that does not show the utilisation neither breaks the run nor lengthens it.
 */
export const longOccupation = {
  id: 'long-occupation',
  scope: 'account',
  grades: ['E'],
  cites: ['001/2.1b', '001/3.3a'],
  unit: 'days',
  bands: { watch: 60, warn: 90, alert: 180 },
  windows: [],
  advice: ['pay-principal-sooner', 'pay-down-to-band', 'compare-cost', 'plan-cash-flow'],
  detect: detectOccupation,
} as const satisfies AccountRule;

function detectOccupation(history: AccountHistory, asOf: Day, bands: Bands): Outcome {
  if (!history.account.revolving) return undefined;
  const run: Observation[] = [];
  let known = false;
  const count = countUpTo(history.checks, asOf, on);
  for (let index = count - 1; index >= 0; index -= 1) {
    const check = history.checks[index];
    const seen = check && observe(check);
    if (seen?.utilisation === undefined) continue;
    known = true;
    if (seen.utilisation < OCCUPIED) break;
    run.push(seen);
  }
  if (!known) return missingChecks(history, asOf);
  const checks = run.reverse().map(({ check }) => check);
  const [first, last] = [checks[0], checks[checks.length - 1]];
  if (!first || !last) return undefined;
  return judge(daysBetween(first.on, last.on), bands, checks.map(ofDated));
}

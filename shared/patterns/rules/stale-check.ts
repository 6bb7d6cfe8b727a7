import { daysBetween, type Day } from '../../dates';
import type { AccountHistory } from '../../history/book';
import { latestCheck } from '../../history/latest-check';
import { reachPast, measuredAs, type Evidence } from '../judge';
import { ofDated } from '../measures/evidence';
import { checkInterval } from '../measures/open-cases';
import { cleanRate } from '../../rates';
import type { AccountRule, Bands, Outcome } from '../rule';

/**
 * How many of the chosen intervals have passed since the last check (without one: since the account was added). While a
 * case is open the interval is a week, or shorter where the person chose so. The bands must be passed, not reached: on
 * the day of the next check nothing is late.
 */
export const staleCheck = {
  id: 'stale-check',
  scope: 'account',
  grades: ['E'],
  cites: ['000/4.1a', '001/3.1'],
  unit: 'times',
  bands: { watch: 1, warn: 1.5 },
  windows: [],
  advice: ['log-check'],
  // Without a check the account itself is what it was measured from.
  wording: ({ accountId, evidence }) => (evidence[0] === accountId ? { context: 'never' } : {}),
  detect: detectStale,
} as const satisfies AccountRule;

function detectStale(history: AccountHistory, asOf: Day, bands: Bands): Outcome {
  const last = lastLook(history, asOf);
  const value = cleanRate(daysBetween(last.on, asOf) / checkInterval(history, asOf));
  const passed = reachPast(value, bands);
  return passed && measuredAs({ ...passed, value }, [last]);
}

function lastLook(history: AccountHistory, asOf: Day): Evidence {
  const check = latestCheck(history, asOf);
  if (check) return ofDated(check);
  return { id: history.account.id, on: history.account.createdAt.slice(0, 10) };
}

import type { Day } from '../../dates';
import { countUpTo, on } from '../../history/as-of';
import type { AccountHistory, Observation } from '../../history/book';
import { observe } from '../../history/observe';
import { judge } from '../judge';
import { ofDated } from '../measures/evidence';
import { missingChecks } from '../measures/missing';
import type { AccountRule, Bands, Outcome } from '../rule';

/** How many checks running, up to the latest, found 1 % of the limit or less available while the page looked normal. */
export const limitExhausted = {
  id: 'limit-exhausted',
  scope: 'account',
  grades: ['doc'],
  cites: ['001/1.0', '001/1.1', '001/2.1a', '000/0.0'],
  unit: 'count',
  bands: { warn: 1, alert: 2 },
  windows: [],
  advice: ['pay-down-to-band', 'stop-retrying', 'plan-cash-flow', 'cool-down'],
  detect: detectExhausted,
} as const satisfies AccountRule;

function detectExhausted(history: AccountHistory, asOf: Day, bands: Bands): Outcome {
  if (!history.account.revolving) return undefined;
  const run: Observation[] = [];
  let known = false;
  const count = countUpTo(history.checks, asOf, on);
  for (let index = count - 1; index >= 0; index -= 1) {
    const check = history.checks[index];
    const seen = check && observe(check);
    if (seen?.limit === undefined || seen.available === undefined) continue;
    known = true;
    if (!isExhausted(seen)) break;
    run.push(seen);
  }
  if (!known) return missingChecks(history, asOf);
  return judge(
    run.length,
    bands,
    run.reverse().map(({ check }) => ofDated(check)),
  );
}

/** In whole minor units, so that exactly one percent is one percent. */
function isExhausted({ check, limit = 0, available = 0 }: Observation): boolean {
  return limit > 0 && available * 100 <= limit && check.symptoms.length === 0;
}

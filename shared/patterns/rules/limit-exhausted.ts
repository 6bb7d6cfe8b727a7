import type { Day } from '../../dates';
import type { AccountHistory } from '../../history/book';
import { checksUpTo } from '../../history/latest-check';
import { limitOf } from '../../history/observe';
import type { Check } from '../../records';
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
  const run: Check[] = [];
  let known = false;
  for (let index = checksUpTo(history.checks, asOf) - 1; index >= 0; index -= 1) {
    const check = history.checks[index];
    if (check?.availableLimit === undefined || limitOf(check) === undefined) continue;
    known = true;
    if (!isExhausted(check)) break;
    run.push(check);
  }
  if (!known) return missingChecks(history, asOf);
  return judge(run.length, bands, run.reverse().map(ofDated));
}

/** In whole minor units, so that exactly one percent is one percent. */
function isExhausted(check: Check): boolean {
  const [limit = 0, available = 0] = [limitOf(check), check.availableLimit];
  return limit > 0 && available * 100 <= limit && check.symptoms.length === 0;
}

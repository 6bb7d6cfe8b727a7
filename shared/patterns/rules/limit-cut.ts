import type { Day } from '../../dates';
import { lastDays, on } from '../../history/as-of';
import type { AccountHistory } from '../../history/book';
import { limitFalls, type LimitFall } from '../../history/limit-falls';
import { judge, measuredAs, type Evidence } from '../judge';
import { ofPoint } from '../measures/evidence';
import { missingChecks } from '../measures/missing';
import type { AccountRule, Bands, Outcome } from '../rule';

const DAYS = 90;

/** The largest fall of the fixed limit in the last 90 days that has not been made good. Any fall is at least info. */
export const limitCut = {
  id: 'limit-cut',
  scope: 'account',
  grades: ['E'],
  cites: ['000/1.1', '001/1.0', '001/1.2', '000/2.3'],
  unit: 'share',
  bands: { info: 0, watch: 0.1, warn: 0.3, alert: 0.5 },
  windows: [DAYS],
  advice: ['open-case', 'wait-and-recheck', 'ask-help-centre', 'keep-pause', 'review-before-drop'],
  wording: () => ({ days: DAYS }),
  detect: detectCut,
} as const satisfies AccountRule;

function detectCut(history: AccountHistory, asOf: Day, bands: Bands): Outcome {
  const standing = lastDays(limitFalls(history), { asOf, days: DAYS }, on).filter(
    ({ returnedOn }) => returnedOn === undefined || returnedOn > asOf,
  );
  const [first, ...others] = standing;
  if (!first) return missingPoints(history, asOf);
  const largest = others.reduce((a, b) => (b.relative > a.relative ? b : a), first);
  return judgeFall(largest, bands);
}

/** A fall to nothing is an alert whatever the band was changed to. */
function judgeFall(fall: LimitFall, bands: Bands): Outcome {
  const evidence: Evidence[] = [...(fall.from ? [ofPoint(fall.from)] : []), ofPoint(fall)];
  if (fall.after > 0) return judge(fall.relative, bands, evidence);
  const threshold = Math.min(bands.alert ?? 1, 1);
  return measuredAs({ severity: 'alert', value: 1, threshold }, evidence);
}

/** Two points are needed to compare; a line that does not revolve has none to lose. */
function missingPoints(history: AccountHistory, asOf: Day): Outcome {
  if (!history.account.revolving) return undefined;
  const { secondLimitOn } = history.turns;
  if (secondLimitOn !== undefined && secondLimitOn <= asOf) return undefined;
  return missingChecks(history, asOf);
}

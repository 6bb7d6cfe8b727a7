import type { Day } from '../../dates';
import type { AccountHistory } from '../../history/book';
import { latestSeen } from '../../history/latest-seen';
import { judge } from '../judge';
import { ofDated } from '../measures/evidence';
import { missingChecks } from '../measures/missing';
import type { AccountRule, Bands, Outcome } from '../rule';

/** Used ÷ limit at the latest check that shows both. */
export const utilisationAccount = {
  id: 'utilisation-account',
  scope: 'account',
  grades: ['B', 'D'],
  cites: ['000/3.2b', '001/2.1a', '001/1.1'],
  unit: 'share',
  bands: { info: 0.3, watch: 0.5, warn: 0.7, alert: 0.8 },
  windows: [],
  advice: ['pay-down-to-band', 'cool-down', 'compare-cost'],
  detect: detectUtilisation,
} as const satisfies AccountRule;

function detectUtilisation(history: AccountHistory, asOf: Day, bands: Bands): Outcome {
  if (!history.account.revolving) return undefined;
  const seen = latestSeen(history, asOf, ({ utilisation }) => utilisation !== undefined);
  if (seen?.utilisation === undefined) return missingChecks(history, asOf);
  return judge(seen.utilisation, bands, [ofDated(seen.check)]);
}

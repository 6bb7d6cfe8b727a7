import type { Day } from '../../dates';
import { lastDays, on } from '../../history/as-of';
import type { AccountHistory } from '../../history/book';
import { rateRises, type RateRise } from '../../history/rate-rises';
import { graver, judge, measuredAs } from '../judge';
import { ofPoint } from '../measures/evidence';
import type { AccountRule, Bands, Measured, Outcome } from '../rule';

const DAYS = 90;

/**
 * The largest rise of the yearly rate in the last 90 days that has not been taken back. The alert band is about the new
 * rate, not the rise: past 24 % a year, the ceiling of the 2025 notice on lending through platforms; `value` is then that rate.
 */
export const rateRise = {
  id: 'rate-rise',
  scope: 'account',
  grades: ['A', 'E'],
  cites: ['000/1.3'],
  unit: 'rate',
  bands: { info: 0, watch: 0.01, warn: 0.03, alert: 0.24 },
  windows: [DAYS],
  advice: ['compare-cost', 'pay-principal-sooner', 'save-wording', 'review-before-drop'],
  wording: ({ severity }) =>
    severity === 'alert'
      ? { context: 'high', days: DAYS }
      : { unit: 'percentage-points', days: DAYS },
  detect: detectRise,
} as const satisfies AccountRule;

function detectRise(history: AccountHistory, asOf: Day, bands: Bands): Outcome {
  const rises = lastDays(rateRises(history), { asOf, days: DAYS }, on)
    .filter(({ cameBackOn }) => cameBackOn === undefined || cameBackOn > asOf)
    .sort((a, b) => b.rise - a.rise);
  if (rises.length === 0) return missingRates(history, asOf);
  return rises
    .map((rise) => judgeRise(rise, bands))
    .reduce<Measured | undefined>(graver, undefined);
}

function judgeRise(rise: RateRise, bands: Bands): Measured | undefined {
  const { alert, ...rises } = bands;
  const evidence = [ofPoint(rise.from), ofPoint(rise)];
  if (alert !== undefined && rise.after > alert)
    return measuredAs({ severity: 'alert', threshold: alert, value: rise.after }, evidence);
  return judge(rise.rise, rises, evidence);
}

function missingRates(history: AccountHistory, asOf: Day): Outcome {
  if (!history.account.revolving) return undefined;
  const { secondRateOn } = history.turns;
  const known = secondRateOn !== undefined && secondRateOn <= asOf;
  return known ? undefined : { missing: 'no-checks' };
}

import { laterDay, type Day } from '../../dates';
import { between, on } from '../../history/as-of';
import type { AccountHistory } from '../../history/book';
import type { RecoveryCase } from '../../records';
import { judge } from '../judge';
import { applicationsOf } from '../measures/applications';
import { ofDated } from '../measures/evidence';
import { openCases, PAUSE_DAYS, pauseEnd } from '../measures/open-cases';
import type { AccountRule, Bands, Outcome } from '../rule';

/** Loans and applications on the account after its open case was opened, until the pause ends. */
export const pauseBroken = {
  id: 'pause-broken',
  scope: 'account',
  grades: ['D'],
  cites: ['000/3.1c', '001/3.3a'],
  unit: 'count',
  bands: { warn: 1, alert: 3 },
  windows: [PAUSE_DAYS],
  advice: ['keep-pause', 'cool-down'],
  detect: detectBroken,
} as const satisfies AccountRule;

/** Of several open cases the one with the most counts. */
function detectBroken(history: AccountHistory, asOf: Day, bands: Bands): Outcome {
  const [most] = openCases(history, asOf)
    .map((recovery) => brokenBy(history, recovery, asOf))
    .sort((a, b) => b.length - a.length);
  return most && judge(most.length, bands, most.map(ofDated));
}

function brokenBy(history: AccountHistory, recovery: RecoveryCase, asOf: Day) {
  const { openedOn } = recovery;
  const end = pauseEnd(recovery);
  const until = end < asOf ? laterDay(end, openedOn) : asOf;
  return between(applicationsOf(history), { after: openedOn, until }, on);
}

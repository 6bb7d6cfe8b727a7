import type { Day } from '../../dates';
import type { AccountHistory } from '../../history/book';
import { latestCheck } from '../../history/latest-check';
import type { Symptom } from '../../records';
import { judge } from '../judge';
import { ofDated } from '../measures/evidence';
import type { AccountRule, Bands, Outcome } from '../rule';

const gravest: readonly Symptom[] = ['limit-frozen', 'entry-suspended'];

/** The symptoms that the latest check saw. A freeze or a suspension is an alert, anything else a warning. */
export const statusAbnormal = {
  id: 'status-abnormal',
  scope: 'account',
  grades: ['doc'],
  cites: ['000/1.1', '000/1.2', '000/1.3', '000/1.4', '001/1.3'],
  unit: 'count',
  bands: { warn: 1, alert: 1 },
  windows: [],
  advice: ['save-wording', 'wait-and-recheck', 'ask-help-centre', 'secure-account', 'open-case'],
  wording: ({ severity }) => (severity === 'alert' ? { context: 'stopped' } : {}),
  detect: detectSymptoms,
} as const satisfies AccountRule;

function detectSymptoms(history: AccountHistory, asOf: Day, bands: Bands): Outcome {
  const check = latestCheck(history, asOf);
  if (!check) return history.account.revolving ? { missing: 'no-checks' } : undefined;
  const { alert, ...milder } = bands;
  const grave = check.symptoms.some((symptom) => gravest.includes(symptom));
  const applying = grave && alert !== undefined ? { ...milder, alert } : milder;
  return judge(check.symptoms.length, applying, [ofDated(check)]);
}

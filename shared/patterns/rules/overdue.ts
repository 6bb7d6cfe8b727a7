import { addDays, type Day } from '../../dates';
import type { AccountHistory } from '../../history/book';
import { judge, measuredAs } from '../judge';
import { missedDues } from '../measures/known-dues';
import type { AccountRule, Bands, Outcome } from '../rule';

const LATE_DAYS = 365;
const LATE_COUNT = 2;

/** Days past due of the oldest overdue obligation; or, twice late or overdue within a year, how often. */
export const overdue = {
  id: 'overdue',
  scope: 'account',
  grades: ['A', 'D'],
  cites: ['001/2.2', '001/1.3', '000/2.5', '000/3.2a', '001/3.2a'],
  unit: 'days',
  bands: { warn: 1, alert: 3 },
  windows: [LATE_DAYS],
  closedToo: true,
  advice: ['repay-overdue-first', 'talk-to-lender', 'fund-debit-account-early', 'plan-cash-flow'],
  wording: ({ severity, threshold }, bands) =>
    severity === 'alert' && threshold === LATE_COUNT && bands.alert !== LATE_COUNT
      ? { context: 'late', unit: 'count', days: LATE_DAYS }
      : {},
  detect: detectOverdue,
} as const satisfies AccountRule;

function detectOverdue(history: AccountHistory, asOf: Day, bands: Bands): Outcome {
  const yearAgo = addDays(asOf, -LATE_DAYS);
  const missed = missedDues(history, { asOf, since: yearAgo });
  const unpaid = missed.filter(({ standing }) => standing.status === 'overdue');
  const byDays = judge(
    unpaid[0]?.standing.daysOverdue ?? 0,
    bands,
    unpaid.map((due) => due.evidence),
  );
  if (byDays?.severity === 'alert') return byDays;
  const late = missed.filter((due) => due.obligation.dueOn > yearAgo);
  if (late.length < LATE_COUNT) return byDays;
  const judged = { severity: 'alert', threshold: LATE_COUNT, value: late.length } as const;
  return measuredAs(
    judged,
    late.map((due) => due.evidence),
  );
}

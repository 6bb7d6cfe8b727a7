import { addDays, type Day } from '../../dates';
import type { AccountHistory } from '../../history/book';
import { minimumPaid } from '../../repayment/standing';
import { judge, measuredAs } from '../judge';
import { missedDues, type KnownDue } from '../measures/known-dues';
import type { AccountRule, Bands, Measured, Outcome } from '../rule';

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
  wording: ({ counts }) =>
    counts === 'late' ? { context: 'late', unit: 'count', days: LATE_DAYS } : {},
  detect: detectOverdue,
} as const satisfies AccountRule;

/** A bill whose minimum was paid in time is overdue by the definition, and nobody calls it so: it is carried over. */
function detectOverdue(history: AccountHistory, asOf: Day, bands: Bands): Outcome {
  const yearAgo = addDays(asOf, -LATE_DAYS);
  const missed = missedDues(history, { asOf, since: yearAgo });
  const measured = measure(missed, yearAgo, bands);
  const notCarried = missed.filter(({ obligation }) => !minimumPaid(obligation));
  if (!measured || notCarried.length === missed.length) return measured;
  return { ...measured, told: measure(notCarried, yearAgo, bands) ?? 'nothing' };
}

function measure(missed: readonly KnownDue[], yearAgo: Day, bands: Bands): Measured | undefined {
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
  const byCount = measuredAs(
    judged,
    late.map((due) => due.evidence),
  );
  return byCount && { ...byCount, counts: 'late' };
}

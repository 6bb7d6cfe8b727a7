import type { Day } from '../../dates';
import type { AccountHistory } from '../../history/book';
import type { Obligation } from '../../repayment/obligation';
import { minimumPaid, paidInTime } from '../../repayment/standing';
import { judge } from '../judge';
import { minimumDuesBack, type KnownDue } from '../measures/known-dues';
import type { AccountRule, Bands, Outcome } from '../rule';

/**
 * How many of the latest bills running were paid at the minimum, and not in full, by their due day. Bills without a
 * minimum (or with a minimum of nothing) tell nothing and are passed over, and so is one due today of which less is paid:
 * the day is not over.
 */
export const minimumOnly = {
  id: 'minimum-only',
  scope: 'account',
  grades: ['D'],
  cites: ['000/3.2a', '001/3.2c', '001/2.1b'],
  unit: 'count',
  bands: { watch: 2, warn: 3 },
  windows: [],
  advice: ['pay-above-minimum', 'compare-cost', 'plan-cash-flow'],
  detect: detectMinimum,
} as const satisfies AccountRule;

function detectMinimum(history: AccountHistory, asOf: Day, bands: Bands): Outcome {
  const run: KnownDue[] = [];
  for (const due of minimumDuesBack(history, asOf)) {
    if (due.obligation.dueOn === asOf && !minimumPaid(due.obligation)) continue;
    if (!paidMinimum(due.obligation)) break;
    run.push(due);
  }
  return judge(
    run.length,
    bands,
    run.reverse().map((due) => due.evidence),
  );
}

const paidMinimum = (bill: Obligation): boolean =>
  minimumPaid(bill) && paidInTime(bill) < bill.amount;

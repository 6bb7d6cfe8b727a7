import { monthOf, type Day } from '../../dates';
import { latest } from '../../history/as-of';
import type { Book } from '../../history/book';
import { judge, type Evidence } from '../judge';
import { homeCurrency } from '../measures/home-currency';
import { COMING_DAYS, comingDues } from '../measures/known-dues';
import type { AllRule, Bands, Outcome } from '../rule';

/**
 * What is unpaid of the obligations due in the next 30 days ÷ the latest month's income. Income has no currency of its
 * own: only obligations in the one most accounts use are set against it.
 */
export const debtService = {
  id: 'debt-service',
  scope: 'all',
  grades: ['D'],
  cites: ['000/0.0', '000/4.2b', '001/1.4'],
  unit: 'share',
  bands: { watch: 0.3, warn: 0.5, alert: 0.55 },
  windows: [COMING_DAYS],
  advice: ['plan-cash-flow', 'talk-to-lender', 'fund-debit-account-early', 'cool-down'],
  wording: () => ({ days: COMING_DAYS }),
  detectAll: detectRatio,
} as const satisfies AllRule;

function detectRatio(book: Book, asOf: Day, bands: Bands): Outcome {
  const cashflow = latest(book.cashflows, monthOf(asOf), { dayOf: (item) => item.month });
  if (!cashflow || cashflow.income === 0) return { missing: 'no-income' };
  const currency = homeCurrency(book);
  const dues = comingDues(book, asOf).filter(
    ({ history }) => history.account.currency === currency,
  );
  const sum = dues.reduce((total, { left }) => total + left, 0);
  const income: Evidence = { id: cashflow.id, on: `${cashflow.month}-01` };
  return judge(sum / cashflow.income, bands, [income, ...dues.map((due) => due.evidence)]);
}

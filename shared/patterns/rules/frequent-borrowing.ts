import type { Day } from '../../dates';
import { lastDays } from '../../history/as-of';
import type { AccountHistory, Book } from '../../history/book';
import { everyLoan } from '../../history/whole';
import type { Loan } from '../../records';
import { judge } from '../judge';
import { ofLoan } from '../measures/evidence';
import type { Bands, BothRule, Outcome } from '../rule';

const DAYS = 30;

/** Loans in the last 30 days on one account, and on all together where two or more contributed. */
export const frequentBorrowing = {
  id: 'frequent-borrowing',
  scope: 'both',
  grades: ['D'],
  cites: ['001/2.1a', '001/3.3a', '001/3.3b', '000/4.2a'],
  unit: 'count',
  bands: { watch: 2, warn: 3, alert: 5 },
  windows: [DAYS],
  advice: ['cool-down', 'combine-needs', 'plan-cash-flow'],
  wording: () => ({ days: DAYS }),
  detect: (history: AccountHistory, asOf: Day, bands: Bands): Outcome =>
    countLoans(recent(history.loans, asOf), bands),
  detectAll: detectTogether,
} as const satisfies BothRule;

function detectTogether(book: Book, asOf: Day, bands: Bands): Outcome {
  const loans = recent(everyLoan(book), asOf);
  const accounts = new Set(loans.map((loan) => loan.accountId));
  return accounts.size < 2 ? undefined : countLoans(loans, bands);
}

function recent(loans: readonly Loan[], asOf: Day): readonly Loan[] {
  return lastDays(loans, { asOf, days: DAYS }, (loan) => loan.borrowedOn);
}

function countLoans(loans: readonly Loan[], bands: Bands): Outcome {
  return judge(loans.length, bands, loans.map(ofLoan));
}

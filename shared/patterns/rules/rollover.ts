import { addDays, type Day } from '../../dates';
import { between, lastDays } from '../../history/as-of';
import type { Book } from '../../history/book';
import { remembered } from '../../history/memo';
import { everyLoan, everyRepayment } from '../../history/whole';
import type { Loan, Repayment } from '../../records';
import { judge } from '../judge';
import { ofLoan, ofRepayment } from '../measures/evidence';
import type { AllRule, Bands, Outcome } from '../rule';

const DAYS = 60;
const APART = 3;

/**
 * 以贷养贷: a successful repayment and a loan of at least half of it within three days of each other, on any accounts of
 * one currency. Pairs are made in date order and each record is used once. Paying back the very loan is no such pair.
 */
export const rollover = {
  id: 'rollover',
  scope: 'all',
  grades: ['D', 'E'],
  cites: ['001/2.2', '000/4.2a', '000/4.2b'],
  unit: 'count',
  bands: { watch: 1, warn: 2, alert: 3 },
  windows: [DAYS],
  advice: ['stop-rollover', 'plan-cash-flow', 'talk-to-lender', 'see-exposure'],
  wording: () => ({ days: DAYS }),
  detectAll: detectRollover,
} as const satisfies AllRule;

type Pair = { readonly repayment: Repayment; readonly loan: Loan };

function detectRollover(book: Book, asOf: Day, bands: Bands): Outcome {
  const window = { asOf, days: DAYS };
  const repayments = lastDays(everyRepayment(book), window, (repayment) => repayment.paidOn);
  const loans = lastDays(everyLoan(book), window, (loan) => loan.borrowedOn);
  const pairs = pair(repayments, loans, currencies(book));
  return judge(
    pairs.length,
    bands,
    pairs.flatMap(({ repayment, loan }) => [ofRepayment(repayment), ofLoan(loan)]),
  );
}

function pair(
  repayments: readonly Repayment[],
  loans: readonly Loan[],
  currency: ReadonlyMap<string, string>,
): readonly Pair[] {
  const used = new Set<Loan>();
  return repayments.flatMap((repayment) => {
    if (repayment.outcome !== 'succeeded') return [];
    const near = {
      after: addDays(repayment.paidOn, -APART - 1),
      until: addDays(repayment.paidOn, APART),
    };
    const loan = between(loans, near, (one) => one.borrowedOn).find((one) => {
      const same = currency.get(one.accountId) === currency.get(repayment.accountId);
      return same && !used.has(one) && feeds(one, repayment);
    });
    if (!loan) return [];
    used.add(loan);
    return [{ repayment, loan }];
  });
}

function feeds(loan: Loan, repayment: Repayment): boolean {
  return repayment.loanId !== loan.id && loan.principal * 2 >= repayment.amount;
}

const currencies = remembered(
  (book: Book): ReadonlyMap<string, string> =>
    new Map(book.accounts.map(({ account }) => [account.id, account.currency])),
);

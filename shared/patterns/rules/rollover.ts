import { addDays, dayNumber, type Day } from '../../dates';
import { between } from '../../history/as-of';
import type { AccountHistory, Book } from '../../history/book';
import { remembered } from '../../history/memo';
import { byMaking } from '../../history/order';
import { everyLoan } from '../../history/whole';
import type { Loan, Repayment } from '../../records';
import { paidToLoan } from '../../repayment/outstanding';
import { judge, type Evidence } from '../judge';
import { ofLoan, ofRepayment } from '../measures/evidence';
import type { AllRule, Bands, Outcome } from '../rule';

const DAYS = 60;
const APART = 3;

/**
 * 以贷养贷: a successful repayment and a loan of at least half of it within three days of each other, on any accounts of
 * one currency. Pairs are made in date order and each record is used once. Paying back the very loan is no such pair: one
 * that the repayment names, or to which half of it or more went by the order of allocation.
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

function detectRollover(book: Book, asOf: Day, bands: Bands): Outcome {
  const currency = currencies(book);
  const used = new Set<Loan>();
  const evidence: Evidence[] = [];
  for (const { repayment, loans } of fedIn(book, { after: addDays(asOf, -DAYS), until: asOf })) {
    const inCurrency = ({ accountId }: Loan) =>
      currency.get(accountId) === currency.get(repayment.accountId);
    const loan = loans.find((one) => !used.has(one) && inCurrency(one));
    if (!loan) continue;
    used.add(loan);
    evidence.push(ofRepayment(repayment), ofLoan(loan));
  }
  return judge(used.size, bands, evidence);
}

type Span = { readonly after: Day; readonly until: Day };

/** A repayment with the loans that could have fed it, in order, and the number of its day. */
type Fed = { readonly repayment: Repayment; readonly on: number; readonly loans: readonly Loan[] };

/** The repayments of these days that a loan of these days could have fed, in order. */
function fedIn(book: Book, span: Span): readonly Fed[] {
  const drawn = between(everyLoan(book), span, borrowedOn).map((loan) => ({
    loan,
    on: dayNumber(loan.borrowedOn),
  }));
  if (drawn.length === 0) return [];
  return book.accounts
    .flatMap((history) => fedAmong(history, between(history.repayments, span, paidOn), drawn))
    .sort((a, b) => a.on - b.on || byMaking(a.repayment, b.repayment));
}

/** A loan and the number of its day. */
type Drawn = { readonly loan: Loan; readonly on: number };

/** One walk through both, which are in the order of their days. */
function fedAmong(
  history: AccountHistory,
  repayments: readonly Repayment[],
  drawn: readonly Drawn[],
): readonly Fed[] {
  const fed: Fed[] = [];
  let first = 0;
  for (const repayment of repayments) {
    if (repayment.outcome !== 'succeeded') continue;
    const paid = dayNumber(repayment.paidOn);
    while ((drawn[first]?.on ?? paid) < paid - APART) first += 1;
    const loans: Loan[] = [];
    for (let index = first; index < drawn.length; index += 1) {
      const one = drawn[index];
      if (!one || one.on > paid + APART) break;
      if (feeds(one.loan, repayment, history)) loans.push(one.loan);
    }
    if (loans.length > 0) fed.push({ repayment, on: paid, loans });
  }
  return fed;
}

const borrowedOn = (loan: Loan): Day => loan.borrowedOn;
const paidOn = (repayment: Repayment): Day => repayment.paidOn;

function feeds(loan: Loan, repayment: Repayment, { dues }: AccountHistory): boolean {
  const { id, amount, loanId } = repayment;
  if (loanId === loan.id || loan.principal * 2 < amount) return false;
  return loan.accountId !== repayment.accountId || paidToLoan(loan, dues, id) * 2 < amount;
}

const currencies = remembered(
  (book: Book): ReadonlyMap<string, string> =>
    new Map(book.accounts.map(({ account }) => [account.id, account.currency])),
);

import { addDays, dayNumber, type Day } from '../../dates';
import { lastDays } from '../../history/as-of';
import type { Book } from '../../history/book';
import { remembered, rememberedAll } from '../../history/memo';
import { byMaking } from '../../history/order';
import { everyLoan } from '../../history/whole';
import type { Loan, Repayment } from '../../records';
import { judge, type Evidence } from '../judge';
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

function detectRollover(book: Book, asOf: Day, bands: Bands): Outcome {
  const after = addDays(asOf, -DAYS);
  const currency = currencies(book);
  const fed = lastDays(everyFed(book), { asOf, days: DAYS }, paidOn);
  const used = new Set<Loan>();
  const evidence: Evidence[] = [];
  for (const { repayment, loans } of fed) {
    for (const loan of loans) {
      if (used.has(loan) || loan.borrowedOn <= after || loan.borrowedOn > asOf) continue;
      if (currency.get(loan.accountId) !== currency.get(repayment.accountId)) continue;
      used.add(loan);
      evidence.push(ofRepayment(repayment), ofLoan(loan));
      break;
    }
  }
  return judge(used.size, bands, evidence);
}

type Fed = {
  readonly repayment: Repayment;
  /** The number of its day. */
  readonly on: number;
  readonly loans: readonly Loan[];
};

/** The repayments that some loan could have fed, whatever the day asked about, each with those loans in order. */
const everyFed = remembered((book: Book): readonly Fed[] => {
  const feeding = fedBy(everyLoan(book));
  return joined(book.accounts.map(({ repayments }) => feeding(repayments)));
});

/** Known for as long as the loans and an account's repayments are the same lists. */
const fedBy = remembered((loans: readonly Loan[]) => {
  const drawn = loans.map((loan) => ({ loan, on: dayNumber(loan.borrowedOn) }));
  return remembered((repayments: readonly Repayment[]) => fedAmong(repayments, drawn));
});

/** A loan and the number of its day. */
type Drawn = { readonly loan: Loan; readonly on: number };

/** One walk through both, which are in the order of their days. */
function fedAmong(repayments: readonly Repayment[], drawn: readonly Drawn[]): readonly Fed[] {
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
      if (feeds(one.loan, repayment)) loans.push(one.loan);
    }
    if (loans.length > 0) fed.push({ repayment, on: paid, loans });
  }
  return fed;
}

const none: readonly Fed[] = [];

const joined = rememberedAll((lists: readonly (readonly Fed[])[]) =>
  none.concat(...lists).sort((a, b) => a.on - b.on || byMaking(a.repayment, b.repayment)),
);

const paidOn = ({ repayment }: Fed): Day => repayment.paidOn;

function feeds(loan: Loan, repayment: Repayment): boolean {
  return repayment.loanId !== loan.id && loan.principal * 2 >= repayment.amount;
}

const currencies = remembered(
  (book: Book): ReadonlyMap<string, string> =>
    new Map(book.accounts.map(({ account }) => [account.id, account.currency])),
);

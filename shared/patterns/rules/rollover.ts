import { addDays, type Day } from '../../dates';
import { countBefore, lastDays } from '../../history/as-of';
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
  const after = addDays(asOf, -DAYS);
  const currency = currencies(book);
  const known = fedRepayments(everyLoan(book))(everyRepayment(book));
  const fed = lastDays(known, { asOf, days: DAYS }, (one) => one.repayment.paidOn);
  const used = new Set<Loan>();
  const pairs: Pair[] = [];
  for (const { repayment, loans } of fed) {
    const loan = loans.find(
      (one) =>
        one.borrowedOn > after &&
        one.borrowedOn <= asOf &&
        !used.has(one) &&
        currency.get(one.accountId) === currency.get(repayment.accountId),
    );
    if (!loan) continue;
    used.add(loan);
    pairs.push({ repayment, loan });
  }
  return judge(
    pairs.length,
    bands,
    pairs.flatMap(({ repayment, loan }) => [ofRepayment(repayment), ofLoan(loan)]),
  );
}

type Fed = { readonly repayment: Repayment; readonly loans: readonly Loan[] };

/**
 * The repayments that some loan could have fed, whatever the day asked about, with those loans in order. Known for as long
 * as the loans and the repayments are the same lists.
 */
const fedRepayments = remembered((loans: readonly Loan[]) =>
  remembered((repayments: readonly Repayment[]) => fedBy(loans, repayments)),
);

function fedBy(loans: readonly Loan[], repayments: readonly Repayment[]): readonly Fed[] {
  const fed = new Map<number, Loan[]>();
  // There are far fewer loans than repayments.
  for (const loan of loans) {
    const until = addDays(loan.borrowedOn, APART);
    let place = countBefore(repayments, addDays(loan.borrowedOn, -APART), paidOn);
    for (; (repayments[place]?.paidOn ?? NEVER) <= until; place += 1) {
      const repayment = repayments[place];
      if (repayment?.outcome !== 'succeeded' || !feeds(loan, repayment)) continue;
      const there = fed.get(place);
      if (there) there.push(loan);
      else fed.set(place, [loan]);
    }
  }
  return [...fed]
    .sort(([a], [b]) => a - b)
    .flatMap(([place, own]) => {
      const repayment = repayments[place];
      return repayment ? [{ repayment, loans: own }] : [];
    });
}

/** Later than any day of a record. */
const NEVER = '9999-12-31';
const paidOn = (repayment: Repayment): Day => repayment.paidOn;

function feeds(loan: Loan, repayment: Repayment): boolean {
  return repayment.loanId !== loan.id && loan.principal * 2 >= repayment.amount;
}

const currencies = remembered(
  (book: Book): ReadonlyMap<string, string> =>
    new Map(book.accounts.map(({ account }) => [account.id, account.currency])),
);

import { addDays, type Day } from '../../dates';
import { lastDays } from '../../history/as-of';
import type { Book } from '../../history/book';
import { joinByDay } from '../../history/by-day';
import { remembered, rememberedAll } from '../../history/memo';
import { byMaking } from '../../history/order';
import { everyLoan } from '../../history/whole';
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
  const fed = lastDays(everyFed(book), { asOf, days: DAYS }, paidOn);
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

/** The repayments that some loan could have fed, whatever the day asked about, each with those loans in order. */
const everyFed = remembered((book: Book): readonly Fed[] => {
  const feeding = fedBy(everyLoan(book));
  return joined(book.accounts.map(({ repayments }) => feeding(repayments)));
});

/** Known for as long as the loans and an account's repayments are the same lists. */
const fedBy = remembered((loans: readonly Loan[]) => {
  const near = loansNear(loans);
  return remembered((repayments: readonly Repayment[]): readonly Fed[] =>
    repayments.flatMap((repayment) => {
      if (repayment.outcome !== 'succeeded') return [];
      const own = near.get(repayment.paidOn)?.filter((loan) => feeds(loan, repayment)) ?? [];
      return own.length > 0 ? [{ repayment, loans: own }] : [];
    }),
  );
});

/** There are far fewer loans than repayments: each stands at every day on which it could feed one. */
function loansNear(loans: readonly Loan[]): ReadonlyMap<Day, readonly Loan[]> {
  const near = new Map<Day, Loan[]>();
  for (const loan of loans) {
    for (let apart = -APART; apart <= APART; apart += 1) {
      const day = addDays(loan.borrowedOn, apart);
      const there = near.get(day);
      if (there) there.push(loan);
      else near.set(day, [loan]);
    }
  }
  return near;
}

const joined = rememberedAll((lists: readonly (readonly Fed[])[]) =>
  joinByDay(lists, paidOn, (a, b) => byMaking(a.repayment, b.repayment)),
);

const paidOn = ({ repayment }: Fed): Day => repayment.paidOn;

function feeds(loan: Loan, repayment: Repayment): boolean {
  return repayment.loanId !== loan.id && loan.principal * 2 >= repayment.amount;
}

const currencies = remembered(
  (book: Book): ReadonlyMap<string, string> =>
    new Map(book.accounts.map(({ account }) => [account.id, account.currency])),
);

import type { Day } from '../dates';
import { addDays } from '../dates';
import type { Minor } from '../money';
import type { Account, Loan } from '../records';
import { totalOf } from '../repayment/instalment';
import { scheduleOf } from '../repayment/schedule';
import type { Notebook } from './notebook';

type Terms = Pick<Loan, 'annualRate' | 'borrowedOn' | 'method' | 'principal'> & {
  readonly months: number;
  readonly purpose: string;
  /** Days after the due day on which one instalment was paid, by its number. */
  readonly late?: Readonly<Record<number, number>>;
};

/** The principal that is out on a day. */
export type Balance = (day: Day) => Minor;

/** A loan and its repayments up to yesterday, each on its due day unless it was late. */
export function borrow(book: Notebook, account: Account, terms: Terms): Balance {
  const { late = {}, ...fields } = terms;
  const loan = book.add(terms.borrowedOn, { type: 'loan', accountId: account.id, ...fields });
  const paid: { readonly on: Day; readonly principal: Minor }[] = [];
  for (const instalment of scheduleOf(loan, account.dayCount)) {
    const paidOn = addDays(instalment.dueOn, late[instalment.number] ?? 0);
    if (paidOn >= book.today) break;
    paid.push({ on: paidOn, principal: instalment.principal });
    book.add(paidOn, {
      type: 'repayment',
      accountId: account.id,
      loanId: loan.id,
      paidOn,
      amount: totalOf(instalment),
      outcome: 'succeeded',
    });
  }
  return (day) => {
    if (day < loan.borrowedOn) return 0;
    const back = paid.filter((payment) => payment.on <= day);
    return loan.principal - back.reduce((sum, { principal }) => sum + principal, 0);
  };
}

export function sumOf(balances: readonly Balance[]): Balance {
  return (day) => balances.reduce((sum, balance) => sum + balance(day), 0);
}

/** A made-up amount: `from` to `to` yuan in steps of a hundred, in minor units. */
export function hundreds(book: Notebook, from: number, to: number): Minor {
  return book.random.whole(from / 100, to / 100) * 10_000;
}

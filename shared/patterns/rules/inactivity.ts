import { addDays, daysBetween, type Day } from '../../dates';
import { latest } from '../../history/as-of';
import type { AccountHistory } from '../../history/book';
import { remembered } from '../../history/memo';
import type { Account, Bill } from '../../records';
import { judge, type Evidence } from '../judge';
import { ofLoan, ofRepayment } from '../measures/evidence';
import type { AccountRule, Bands, Outcome } from '../rule';

/** Between a statement and its due day lies a month at most. */
const STATEMENT_DAYS = 31;

/** 18 months without use is the dormancy of the 2022 card notice; other lines have no official figure. */
const cardBands = { info: 90, watch: 365, warn: 548 };

/**
 * Days since the account's last loan, successful repayment or bill (none at all: since it was opened). Information only:
 * it never suggests borrowing. A line that does not revolve has nothing to keep.
 */
export const inactivity = {
  id: 'inactivity',
  scope: 'account',
  grades: ['A', 'B', 'D'],
  cites: ['001/2.3a', '001/2.0'],
  unit: 'days',
  bands: { info: 90, watch: 180 },
  bandsFor,
  windows: [],
  advice: ['look-without-borrowing', 'log-check'],
  detect: detectInactivity,
} as const satisfies AccountRule;

function bandsFor(account: Account): Bands {
  return account.product === 'credit-card' ? cardBands : inactivity.bands;
}

function detectInactivity(history: AccountHistory, asOf: Day, bands: Bands): Outcome {
  const { account } = history;
  if (!account.revolving || isBillComing(history, asOf)) return undefined;
  const last = lastUse(history, asOf) ?? opening(account, asOf);
  if (!last) return { missing: 'no-checks' };
  return judge(daysBetween(last.on, asOf), bands, [last]);
}

function lastUse(history: AccountHistory, asOf: Day): Evidence | undefined {
  const loan = latest(history.loans, asOf, { dayOf: (item) => item.borrowedOn });
  const repayment = latest(history.repayments, asOf, {
    dayOf: (item) => item.paidOn,
    accepts: (item) => item.outcome === 'succeeded',
  });
  const bill = latest(history.bills, asOf, { dayOf: billDay });
  const uses = [
    ...(loan ? [ofLoan(loan)] : []),
    ...(repayment ? [ofRepayment(repayment)] : []),
    ...(bill ? [{ id: bill.id, on: billDay(bill) }] : []),
  ];
  return uses.reduce<Evidence | undefined>((a, b) => (a && a.on >= b.on ? a : b), undefined);
}

function opening(account: Account, asOf: Day): Evidence | undefined {
  if (account.openedOn === undefined || account.openedOn > asOf) return undefined;
  return { id: account.id, on: account.openedOn };
}

function billDay(bill: Bill): Day {
  return bill.statementOn ?? bill.dueOn;
}

/** A bill whose statement day nobody noted and that is due within a month shows that the account is in use. */
function isBillComing(history: AccountHistory, asOf: Day): boolean {
  const until = addDays(asOf, STATEMENT_DAYS);
  return undatedBills(history.bills).some(({ dueOn }) => dueOn > asOf && dueOn <= until);
}

const undatedBills = remembered((bills: readonly Bill[]): readonly Bill[] =>
  bills.filter(({ statementOn }) => statementOn === undefined),
);

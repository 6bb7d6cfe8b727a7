import type { Day } from '../dates';
import type { Minor } from '../money';
import type { Loan } from '../records';
import type { DailyPayment } from './daily-claim';
import type { AccountDues } from './dues';
import type { Dues, Obligation } from './obligation';
import { standingOn } from './standing';

/**
 * The principal of a loan still unpaid at the end of a day, never negative: 0 before it was borrowed, and once it was
 * closed only what had fallen due by then. A payment covers an instalment's interest first. `dues` are those that
 * `duesOf` gave for the loan's account.
 */
export function outstandingPrincipal(loan: Loan, dues: AccountDues, asOf: Day): Minor {
  if (asOf < loan.borrowedOn) return 0;
  if (loan.method === 'daily') return outstandingDaily(loan, dues, asOf);
  const own = byLoan(dues).obligations.get(loan.id) ?? [];
  const closed = loan.closedOn !== undefined && loan.closedOn <= asOf;
  const owed = closed
    ? own.reduce((sum, obligation) => sum + (obligation.principal ?? 0), 0)
    : scheduledPrincipal(loan);
  return owed - own.reduce((sum, obligation) => sum + principalPaid(obligation, asOf), 0);
}

/** What the terms pay back in all: of `custom` terms what was typed in, which need not be what was borrowed. */
function scheduledPrincipal(loan: Loan): Minor {
  if (loan.method !== 'custom') return loan.principal;
  return (loan.instalments ?? []).reduce((sum, line) => sum + line.principal, 0);
}

function principalPaid(obligation: Obligation, asOf: Day): Minor {
  const { paid } = standingOn(obligation, asOf);
  return Math.max(0, paid - (obligation.interest ?? 0));
}

function outstandingDaily(loan: Loan, dues: AccountDues, asOf: Day): Minor {
  const { closedOn, dueOn } = loan;
  const paidOff = closedOn !== undefined && (dueOn === undefined || dueOn > closedOn);
  if (paidOff && closedOn <= asOf) return 0;
  return (byLoan(dues).dailyPayments.get(loan.id) ?? [])
    .filter((payment) => payment.on <= asOf)
    .reduce((left, payment) => left - payment.principal, loan.principal);
}

type ByLoan = {
  readonly obligations: ReadonlyMap<string, readonly Obligation[]>;
  readonly dailyPayments: ReadonlyMap<string, readonly DailyPayment[]>;
};

/** Rules ask for every loan on every day of a year: the grouping is made once for each `dues`. */
const grouped = new WeakMap<Dues, ByLoan>();

function byLoan(dues: AccountDues): ByLoan {
  const known = grouped.get(dues);
  if (known) return known;
  const groups = {
    obligations: groupBy(dues.obligations, (obligation) => obligation.recordId),
    dailyPayments: groupBy(dues.dailyPayments ?? [], (payment) => payment.loanId),
  };
  grouped.set(dues, groups);
  return groups;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

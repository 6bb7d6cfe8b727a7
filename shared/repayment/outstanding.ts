import type { Day } from '../dates';
import type { Minor } from '../money';
import type { Loan } from '../records';
import type { DailyPayment } from './daily-claim';
import type { AccountDues } from './dues';
import type { Dues, Obligation } from './obligation';
import { askedOn, paidOffOn, standingOn } from './standing';

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
    ? own.reduce((sum, obligation) => sum + (askedOn(obligation, asOf).principal ?? 0), 0)
    : scheduledPrincipal(loan);
  return owed - own.reduce((sum, obligation) => sum + principalPaid(obligation, asOf), 0);
}

/**
 * The day from which nothing of a loan is outstanding; undefined where something always is. A loan is only ever cleared by a
 * payment, by being closed, or from the start, and stays so.
 */
export function clearedDay(loan: Loan, dues: AccountDues): Day | undefined {
  const { obligations, dailyPayments } = byLoan(dues);
  const own = obligations.get(loan.id) ?? [];
  if (loan.method !== 'daily' && loan.closedOn === undefined) return lastPaidOff(own, loan);
  const paid = [
    ...own.flatMap(({ payments }) => payments.map(({ on }) => on)),
    ...(dailyPayments.get(loan.id) ?? []).map(({ on }) => on),
  ].filter((day) => day > loan.borrowedOn);
  const days = [loan.borrowedOn, ...paid, ...(loan.closedOn === undefined ? [] : [loan.closedOn])];
  return days.sort().find((day) => outstandingPrincipal(loan, dues, day) <= 0);
}

/** How much of one repayment went to a loan, its interest included. `dues` as for `outstandingPrincipal`. */
export function paidToLoan(loan: Loan, dues: AccountDues, repaymentId: string): Minor {
  const { obligations, dailyPayments } = byLoan(dues);
  const parts =
    loan.method === 'daily'
      ? (dailyPayments.get(loan.id) ?? []).map((payment) => ({
          ...payment,
          amount: payment.principal + payment.interest,
        }))
      : (obligations.get(loan.id) ?? []).flatMap(({ payments }) => payments);
  return parts.reduce((sum, part) => sum + (part.repaymentId === repaymentId ? part.amount : 0), 0);
}

/** The latest of the days on which the instalments were paid off; those that hold no principal do not count. */
function lastPaidOff(own: readonly Obligation[], loan: Loan): Day | undefined {
  let last = loan.borrowedOn;
  for (const obligation of own) {
    if ((obligation.principal ?? 0) === 0) continue;
    const day = paidOffOn(obligation);
    if (day === undefined) return undefined;
    if (day > last) last = day;
  }
  return last;
}

/** What the terms pay back in all: of `custom` terms what was typed in, which need not be what was borrowed. */
function scheduledPrincipal(loan: Loan): Minor {
  if (loan.method !== 'custom') return loan.principal;
  return (loan.instalments ?? []).reduce((sum, line) => sum + line.principal, 0);
}

function principalPaid(obligation: Obligation, asOf: Day): Minor {
  const { paid } = standingOn(obligation, asOf);
  return Math.max(0, paid - (askedOn(obligation, asOf).interest ?? 0));
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
    obligations: groupBy(
      dues.obligations.filter(isInstalment),
      (obligation) => obligation.recordId,
    ),
    dailyPayments: groupBy(dues.dailyPayments ?? [], (payment) => payment.loanId),
  };
  grouped.set(dues, groups);
  return groups;
}

const isInstalment = ({ kind }: Obligation): boolean => kind === 'instalment';

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

import { laterDay, type Day } from '../dates';
import type { Due } from '../analysis/opinions';
import type { AccountHistory } from '../history/book';
import type { Minor } from '../money';
import type { AnnualRate } from '../rates';
import type { Account, Loan } from '../records';
import { accrueTo, payInto, payoffOf, startAccrual } from './accrual';
import type { AccountDues } from './dues';
import { duesAmong } from './due-list';
import { roundDecimal } from './interest';
import { outstandingPrincipal } from './outstanding';
import { interestByDays, rateOn, ratePartsOf } from './rate-steps';
import { realRateOf } from './rates/real-rate';
import { scheduleOf } from './schedule';

/** One borrowing on a day: its schedule, what was paid of it, and what staying to the end still costs. */
export type LoanPosition = {
  readonly loan: Loan;
  /** The rate in force that day. */
  readonly rate: AnnualRate;
  /** All its instalments, by number. */
  readonly dues: readonly Due[];
  /** Principal still owed. */
  readonly outstanding: Minor;
  readonly paid: Minor;
  readonly interestPaid: Minor;
  /** Interest and fees that the schedule still asks for; absent where there is no schedule. */
  readonly interestLeft?: Minor;
  /** All that the schedule still asks for. */
  readonly left?: Minor;
  /** An estimate of what settles it today; absent where paying early saves nothing. */
  readonly settleToday?: Minor;
  /** False where paying early saves nothing; absent where the account does not say. */
  readonly savesInterest?: boolean;
  /** 12 × IRR of the schedule, for monthly terms. */
  readonly realRate?: number;
  readonly done: boolean;
};

/** The loans drawn by a day, the unfinished first, then the newest. */
export function loanPositions(history: AccountHistory, asOf: Day): readonly LoanPosition[] {
  return history.loans
    .filter((loan) => loan.borrowedOn <= asOf)
    .map((loan) => positionOf(loan, history, asOf))
    .sort((a, b) => Number(a.done) - Number(b.done) || newer(a.loan, b.loan));
}

function positionOf(loan: Loan, history: AccountHistory, asOf: Day): LoanPosition {
  const { account } = history;
  const own = history.dues.obligations.filter(({ recordId }) => recordId === loan.id);
  const dues = duesAmong(own, asOf).toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const outstanding = outstandingPrincipal(loan, history.dues, asOf);
  const scheduled = dues.length > 0;
  const left = sum(dues, unpaid);
  const saves = savesInterest(loan, account);
  const settle =
    saves === false || outstanding === 0
      ? undefined
      : settlement({ loan, history, outstanding, dues, asOf });
  const realRate = realRateFor(loan, account);
  return {
    loan,
    rate: rateOn(loan, asOf),
    dues,
    outstanding,
    ...paidOf({ loan, history, dues, asOf }),
    ...(scheduled && { interestLeft: sum(dues, interestUnpaid), left }),
    ...(settle !== undefined && { settleToday: scheduled ? Math.min(settle, left) : settle }),
    ...(saves !== undefined && { savesInterest: saves }),
    ...(realRate !== undefined && { realRate }),
    done: (loan.closedOn ?? '9999') <= asOf || (scheduled ? left === 0 : outstanding === 0),
  };
}

/** A fee charged in advance is owed whatever one does; else the account's terms decide. */
function savesInterest(loan: Loan, account: Account): boolean | undefined {
  return loan.method === 'flat-fee' ? false : account.prepaymentSavesInterest;
}

/** Of a `daily` loan the interest of each payment follows from its day; of the others its instalments say it. */
function paidOf(input: {
  readonly loan: Loan;
  readonly history: AccountHistory;
  readonly dues: readonly Due[];
  readonly asOf: Day;
}): { readonly paid: Minor; readonly interestPaid: Minor } {
  const { loan, history, dues, asOf } = input;
  if (loan.method !== 'daily') {
    return { paid: sum(dues, (due) => due.paid), interestPaid: sum(dues, interestPaid) };
  }
  const payments = dailyPayments(history, loan).filter(({ on }) => on <= asOf);
  return {
    paid: sum(payments, ({ principal, interest }) => principal + interest),
    interestPaid: sum(payments, ({ interest }) => interest),
  };
}

type Settling = {
  readonly loan: Loan;
  readonly history: AccountHistory;
  readonly outstanding: Minor;
  readonly dues: readonly Due[];
  readonly asOf: Day;
};

/**
 * The principal still owed, the interest of instalments already due, and that of the days since the last due day. An
 * estimate: lenders round and count the day of payment in their own ways.
 */
function settlement({ loan, history, outstanding, dues, asOf }: Settling): Minor {
  const { dayCount } = history.account;
  if (loan.method === 'daily') return dailyPayoff(loan, history, asOf);
  const past = dues.filter(({ dueOn }) => dueOn <= asOf);
  const current = dues.find(({ dueOn }) => dueOn > asOf);
  const since = laterDay(loan.borrowedOn, past.at(-1)?.dueOn ?? loan.borrowedOn);
  const passed = ratePartsOf(loan, since, asOf);
  const running = roundDecimal(interestByDays(dayCount, outstanding, passed));
  const most = current ? interestUnpaid(current) : 0;
  return outstanding + sum(past, interestUnpaid) + Math.min(running, most);
}

function dailyPayoff(loan: Loan, history: AccountHistory, asOf: Day): Minor {
  const last = loan.dueOn !== undefined && loan.dueOn < asOf ? loan.dueOn : asOf;
  const paid = dailyPayments(history, loan)
    .filter(({ on }) => on <= asOf)
    .reduce(
      (accrual, { on, principal, interest }) =>
        payInto(accrueTo(accrual, on < last ? on : last), principal + interest),
      startAccrual(loan, history.account.dayCount),
    );
  return payoffOf(accrueTo(paid, last));
}

function dailyPayments(history: AccountHistory, loan: Loan) {
  const dues: AccountDues = history.dues;
  return (dues.dailyPayments ?? []).filter(({ loanId }) => loanId === loan.id);
}

/** Counted by the month, so only where instalments are. */
function realRateFor(loan: Loan, account: Account): number | undefined {
  if (loan.months === undefined) return undefined;
  return realRateOf(loan.principal, scheduleOf(loan, account.dayCount))?.nominal;
}

const unpaid = ({ amount, paid }: Due): Minor => amount - paid;

/** A payment covers an instalment's interest first. */
const interestPaid = ({ interest = 0, paid }: Due): Minor => Math.min(interest, paid);

const interestUnpaid = (due: Due): Minor => (due.interest ?? 0) - interestPaid(due);

const newer = (a: Loan, b: Loan): number =>
  a.borrowedOn === b.borrowedOn ? (a.id < b.id ? -1 : 1) : a.borrowedOn < b.borrowedOn ? 1 : -1;

function sum<T>(items: readonly T[], of: (item: T) => Minor): Minor {
  return items.reduce((total, item) => total + of(item), 0);
}

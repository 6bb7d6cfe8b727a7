/**
 * Something a repayment can go to while payments are allocated: a bill, an instalment, or the balance of a `daily` loan.
 * Claims are the only mutable things in this folder; they are made and used up inside one call of `duesOf`.
 */
import { addDays, type Day } from '../dates';
import type { Minor } from '../money';
import type { Bill, Loan } from '../records';
import { costOf, totalOf, type Instalment } from './instalment';
import type { Obligation, Payment } from './obligation';

export type Claim = {
  /** The bill or the loan. */
  readonly recordId: string;
  readonly number: number;
  /** Absent for a `daily` loan without terms: owed, but by no day. */
  readonly dueOn?: Day;
  /** The day before which a payment that names nothing cannot have been meant for it. */
  readonly since?: Day;
  /** What it can take from a payment made on a day. */
  owedOn(day: Day): Minor;
  /** Takes at most `owedOn(payment.on)`; payments come in date order. */
  take(payment: Payment): void;
  /** True once no later payment can go to it. */
  settled(): boolean;
  /** What is shown of it in the end; nothing where it asks for nothing. */
  obligation(): Obligation | undefined;
};

/** A bill whose statement day is not known is taken to have been there at most this many days before it is due. */
const BILL_DAYS = 62;

/** The day from which a bill is taken to have been there. */
export const billedOn = (bill: Bill): Day => bill.statementOn ?? addDays(bill.dueOn, -BILL_DAYS);

/**
 * A bill. What was paid before it was made out went to an earlier one, even if that was never logged: without this, two
 * years of imported repayments would pay the first bill that a person logs.
 */
export function billClaim(bill: Bill): Claim {
  const payments: Payment[] = [];
  let owed = bill.amount;
  return {
    recordId: bill.id,
    number: 0,
    dueOn: bill.dueOn,
    since: billedOn(bill),
    owedOn: () => owed,
    take(payment) {
      payments.push(payment);
      owed -= payment.amount;
    },
    settled: () => owed === 0,
    obligation: () => ({
      id: bill.id,
      accountId: bill.accountId,
      recordId: bill.id,
      kind: 'bill',
      dueOn: bill.dueOn,
      amount: bill.amount,
      ...(bill.minimumDue === undefined ? {} : { minimumDue: bill.minimumDue }),
      payments,
    }),
  };
}

/** An instalment of any method but `daily`. A flat fee counts as its interest. */
export function instalmentClaim(loan: Loan, instalment: Instalment): Claim {
  const payments: Payment[] = [];
  const total = totalOf(instalment);
  let owed = total;
  const { number, dueOn } = instalment;
  return {
    recordId: loan.id,
    number,
    dueOn,
    since: loan.borrowedOn,
    owedOn: (day) => (endedBefore(loan, dueOn, day) ? 0 : owed),
    take(payment) {
      payments.push(payment);
      owed -= payment.amount;
    },
    settled: () => owed === 0,
    obligation() {
      const ended = loan.closedOn !== undefined && dueOn > loan.closedOn;
      if (ended && payments.length === 0) return undefined;
      const amount = ended ? total - owed : total;
      const interest = Math.min(costOf(instalment), amount);
      return instalmentObligation({ loan, number, dueOn, interest, amount, payments });
    },
  };
}

/**
 * A loan closed on `closedOn` was paid off: what falls due after that day takes no later payment, and what is still open
 * of it is no longer owed. What fell due by then stays owed.
 */
export function endedBefore(loan: Loan, dueOn: Day | undefined, day: Day): boolean {
  const { closedOn } = loan;
  return closedOn !== undefined && day > closedOn && (dueOn === undefined || dueOn > closedOn);
}

export function instalmentObligation(input: {
  readonly loan: Loan;
  readonly number: number;
  readonly dueOn: Day;
  readonly interest: Minor;
  readonly amount: Minor;
  readonly payments: readonly Payment[];
}): Obligation {
  const { loan, number, dueOn, interest, amount, payments } = input;
  return {
    id: `${loan.id}#${String(number)}`,
    accountId: loan.accountId,
    recordId: loan.id,
    kind: 'instalment',
    number,
    dueOn,
    amount,
    principal: amount - interest,
    interest,
    payments,
  };
}

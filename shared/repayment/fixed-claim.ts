import { addDays, type Day } from '../dates';
import type { Minor } from '../money';
import type { Bill, Loan } from '../records';
import { costOf, totalOf, type Instalment } from './instalment';
import type { Obligation, Payment } from './obligation';

/** What every claim has. */
export type ClaimBase = {
  readonly accountId: string;
  /** The bill or the loan. */
  readonly recordId: string;
  readonly number: number;
  /** Absent for a `daily` loan without terms: owed, but by no day. */
  readonly dueOn: Day | undefined;
  /** The day before which a payment that names nothing cannot have been meant for it. */
  readonly since: Day;
  /** The day on which its loan was closed, where that was before it fell due: later payments go elsewhere. */
  readonly endsOn: Day | undefined;
  readonly payments: Payment[];
};

/** A bill, or an instalment of any method but `daily`: so much, and no more with the days. */
export type FixedClaim = ClaimBase & {
  readonly kind: 'bill' | 'instalment';
  readonly dueOn: Day;
  readonly total: Minor;
  /** What of `total` is interest; a flat fee counts as such. */
  readonly cost: Minor;
  readonly minimumDue: Minor | undefined;
  /** What is left of `total`. */
  owed: Minor;
};

/** A bill whose statement day is not known is taken to have been there at most this many days before it is due. */
const BILL_DAYS = 62;

/** The day from which a bill is taken to have been there. */
export const billedOn = (bill: Bill): Day => bill.statementOn ?? addDays(bill.dueOn, -BILL_DAYS);

/**
 * A bill. What was paid before it was made out went to an earlier one, even if that was never logged: without this, two
 * years of imported repayments would pay the first bill that a person logs.
 */
export function billClaim(bill: Bill): FixedClaim {
  return {
    kind: 'bill',
    accountId: bill.accountId,
    recordId: bill.id,
    number: 0,
    dueOn: bill.dueOn,
    since: billedOn(bill),
    endsOn: undefined,
    payments: [],
    total: bill.amount,
    cost: 0,
    minimumDue: bill.minimumDue,
    owed: bill.amount,
  };
}

export function instalmentClaim(loan: Loan, instalment: Instalment): FixedClaim {
  const { number, dueOn } = instalment;
  const total = totalOf(instalment);
  return {
    kind: 'instalment',
    accountId: loan.accountId,
    recordId: loan.id,
    number,
    dueOn,
    since: loan.borrowedOn,
    endsOn: endOf(loan, dueOn),
    payments: [],
    total,
    cost: costOf(instalment),
    minimumDue: undefined,
    owed: total,
  };
}

/**
 * A loan closed on `closedOn` was paid off: what falls due after that day takes no later payment, and what is still open
 * of it is no longer owed. What fell due by then stays owed. The day from which that holds; undefined where it never does.
 */
export function endOf({ closedOn }: Loan, dueOn: Day | undefined): Day | undefined {
  if (closedOn === undefined) return undefined;
  return dueOn === undefined || dueOn > closedOn ? closedOn : undefined;
}

/** What is shown of it in the end; nothing where its loan was closed before anything was paid. */
export function fixedObligation(claim: FixedClaim): Obligation | undefined {
  const { recordId, dueOn, total, payments } = claim;
  if (claim.kind === 'instalment') {
    const ended = claim.endsOn !== undefined;
    if (ended && payments.length === 0) return undefined;
    const amount = ended ? total - claim.owed : total;
    return instalmentObligation({ claim, dueOn, amount, interest: Math.min(claim.cost, amount) });
  }
  const { accountId, minimumDue } = claim;
  const bill = { id: recordId, accountId, recordId, kind: claim.kind, dueOn, amount: total };
  return minimumDue === undefined ? { ...bill, payments } : { ...bill, minimumDue, payments };
}

export function instalmentObligation(of: {
  readonly claim: ClaimBase;
  readonly dueOn: Day;
  readonly amount: Minor;
  readonly interest: Minor;
}): Obligation {
  const { claim, dueOn, amount, interest } = of;
  const { accountId, recordId, number, payments } = claim;
  return {
    id: instalmentId(recordId, number),
    accountId,
    recordId,
    kind: 'instalment',
    number,
    dueOn,
    amount,
    principal: amount - interest,
    interest,
    payments,
  };
}

export const instalmentId = (loanId: string, number: number): string =>
  `${loanId}#${String(number)}`;

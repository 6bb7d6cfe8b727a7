import { addDays, earlierDay, type Day } from '../dates';
import type { Minor } from '../money';
import type { Bill, Loan } from '../records';
import { costOf, totalOf, type Instalment } from './instalment';
import type { Asked, Obligation, Payment } from './obligation';

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
  /** The day from which it is known; absent: always. */
  readonly knownFrom: Day | undefined;
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
  /** What it bears of what its loan really cost, and the day from which that is known; only where it was settled early. */
  readonly settled?: { readonly on: Day; readonly cost: Minor };
  /** What is left of `total`. */
  owed: Minor;
};

/** A bill whose statement day is not known is taken to have been there at most this many days before it is due. */
const BILL_DAYS = 62;

/** The day from which a bill is taken to have been there. */
export const billedOn = (bill: Bill): Day => bill.statementOn ?? addDays(bill.dueOn, -BILL_DAYS);

/**
 * The day from which a bill is known: its statement's, or the one on which it was logged ahead of that; the moment is in
 * UTC, which may be a day ahead of the person's. A bill without a statement day is known on every day.
 */
export function billKnownFrom({ statementOn, createdAt }: Bill): Day | undefined {
  if (statementOn === undefined || statementOn <= createdAt) return statementOn;
  return earlierDay(statementOn, addDays(createdAt.slice(0, 10), -1));
}

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
    knownFrom: billKnownFrom(bill),
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
    knownFrom: loan.borrowedOn,
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

/** What was made of it; a bill asks for the same on every day. */
export function fixedObligation(claim: FixedClaim): Obligation {
  const { recordId, dueOn, total, payments, knownFrom } = claim;
  if (claim.kind === 'instalment') return instalmentObligation(claim, dueOn, courseOf(claim));
  const { accountId, minimumDue } = claim;
  const { kind } = claim;
  const bill = { id: recordId, accountId, recordId, kind, dueOn, amount: total, knownFrom };
  return minimumDue === undefined ? { ...bill, payments } : { ...bill, minimumDue, payments };
}

/** What an instalment asks for in the end, and what it asked for before that. */
export type Course = {
  readonly last: Asked;
  readonly earlier: NonNullable<Obligation['earlier']>;
};

/** By its terms; once its loan is closed what was paid of it; and of that as interest what the loan turned out to cost. */
function courseOf({ total, cost, owed, endsOn, settled }: FixedClaim): Course {
  const terms = asked(total, cost);
  const closed = endsOn === undefined ? terms : asked(total - owed, Math.min(cost, total - owed));
  const byTerms = endsOn === undefined ? [] : [{ ...terms, before: endsOn }];
  if (!settled) return { last: closed, earlier: byTerms };
  return {
    last: asked(closed.amount, settled.cost),
    earlier: [...byTerms, { ...closed, before: settled.on }],
  };
}

export const asked = (amount: Minor, interest: Minor): Asked => ({
  amount,
  principal: amount - interest,
  interest,
});

export function instalmentObligation(
  { accountId, recordId, number, payments, knownFrom, endsOn }: ClaimBase,
  dueOn: Day,
  { last, earlier }: Course,
): Obligation {
  return {
    id: `${recordId}#${String(number)}`,
    accountId,
    recordId,
    kind: 'instalment',
    number,
    dueOn,
    ...last,
    payments,
    knownFrom,
    ...(earlier.length > 0 && { earlier }),
    ...(endsOn !== undefined && payments.length === 0 && { fellAwayOn: endsOn }),
  };
}

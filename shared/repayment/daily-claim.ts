import type { Day } from '../dates';
import type { Minor } from '../money';
import type { DayCount, Loan } from '../records';
import {
  accrueTo,
  interestOf,
  payInto,
  payoffOf,
  splitPayment,
  startAccrual,
  type Accrual,
} from './accrual';
import { asked, endOf, instalmentObligation, type ClaimBase } from './fixed-claim';
import type { Asked, Obligation, Payment } from './obligation';

/**
 * How one payment on a `daily` loan fell. Kept beside the obligations, because a `daily` loan without a due day has none
 * and still has a balance, and because the interest part depends on the days between payments.
 */
export type DailyPayment = {
  readonly loanId: string;
  readonly repaymentId: string;
  readonly on: Day;
  readonly principal: Minor;
  readonly interest: Minor;
};

/** The balance of a `daily` loan: what it takes on a day is what would pay it off on that day. */
export type DailyClaim = ClaimBase & {
  readonly kind: 'daily';
  readonly principal: Minor;
  accrual: Accrual;
  /** What it asked for before each payment; nothing where it is due on no day. */
  readonly earlier: (Asked & { readonly before: Day })[];
  /** The account's, to which this claim adds how each payment fell. */
  readonly splits: DailyPayment[];
};

export function dailyClaim(loan: Loan, dayCount: DayCount, splits: DailyPayment[]): DailyClaim {
  return {
    kind: 'daily',
    accountId: loan.accountId,
    recordId: loan.id,
    number: 1,
    dueOn: loan.dueOn,
    since: loan.borrowedOn,
    knownFrom: loan.borrowedOn,
    endsOn: endOf(loan, loan.dueOn),
    payments: [],
    principal: loan.principal,
    accrual: startAccrual(loan, dayCount),
    earlier: [],
    splits,
  };
}

/** What pays it off on a day. */
export function dailyPayoff(claim: DailyClaim, day: Day): Minor {
  return payoffOf(accrued(claim, day));
}

export function payDaily(claim: DailyClaim, { repaymentId, on, amount }: Payment): void {
  const accrual = accrued(claim, on);
  if (claim.dueOn !== undefined) claim.earlier.push({ ...askedBy(claim, claim.dueOn), before: on });
  claim.splits.push({
    loanId: claim.recordId,
    repaymentId,
    on,
    ...splitPayment(accrual, amount),
  });
  claim.accrual = payInto(accrual, amount);
}

/** No interest runs beyond the due day. */
function accrued({ accrual, dueOn }: DailyClaim, day: Day): Accrual {
  return accrueTo(accrual, dueOn !== undefined && day > dueOn ? dueOn : day);
}

/** The principal, with the interest that the payments so far leave by the due day. */
function askedBy({ accrual, principal }: DailyClaim, dueOn: Day): Asked {
  const interest = interestOf(accrueTo(accrual, dueOn));
  return asked(principal + interest, interest);
}

/** With a due day, what it asks for; once closed early, exactly what was paid. */
export function dailyObligation(claim: DailyClaim): Obligation | undefined {
  const { accrual, dueOn, earlier, endsOn, payments } = claim;
  if (dueOn === undefined) return undefined;
  const open = askedBy(claim, dueOn);
  if (endsOn === undefined) return instalmentObligation(claim, dueOn, { last: open, earlier });
  const paid = payments.reduce((sum, payment) => sum + payment.amount, 0);
  return instalmentObligation(claim, dueOn, {
    last: asked(paid, accrual.interestPaid),
    earlier: [...earlier, { ...open, before: endsOn }],
  });
}

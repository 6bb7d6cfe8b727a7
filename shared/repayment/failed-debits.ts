import type { Due } from '../analysis/opinions';
import { addDays, type Day } from '../dates';
import type { AccountHistory } from '../history/book';
import type { Minor } from '../money';
import type { Repayment } from '../records';
import { dueOf } from './due-list';
import type { Obligation } from './obligation';
import { minimumPaid, standingOn, standsOn } from './standing';

/** A debit that did not go through, of which something is still to be paid. */
export type FailedDebit = {
  readonly repaymentId: string;
  readonly accountId: string;
  readonly on: Day;
  readonly amount: Minor;
  /** What it was to pay; absent where nothing that is logged asks for it. */
  readonly due?: Due;
};

/** How far back a failed debit is still worth showing. */
const FAILED_DAYS = 60;

export function failedDebits(history: AccountHistory, asOf: Day): readonly FailedDebit[] {
  const since = addDays(asOf, -FAILED_DAYS);
  return history.repayments
    .filter(({ outcome, paidOn }) => outcome === 'failed' && paidOn >= since && paidOn <= asOf)
    .flatMap((attempt): readonly FailedDebit[] => {
      const { id, accountId, paidOn, amount } = attempt;
      const failed = { repaymentId: id, accountId, on: paidOn, amount };
      const meant = meantBy(history, attempt);
      if (!meant) return isMadeUp(history, attempt, asOf) ? [] : [failed];
      return isSettled(meant, asOf) ? [] : [{ ...failed, due: dueOf(meant, asOf) }];
    });
}

/** What was open the day before and had to be paid first, as money is allocated. */
function meantBy(
  { dues }: AccountHistory,
  { billId, loanId, paidOn }: Repayment,
): Obligation | undefined {
  const named = billId ?? loanId;
  return dues.obligations
    .filter((one) => standsOn(one, paidOn) && (named === undefined || one.recordId === named))
    .find((one) => standingOn(one, addDays(paidOn, -1)).status !== 'paid');
}

/** A bill of which the minimum was paid in time was not missed. */
const isSettled = (obligation: Obligation, asOf: Day): boolean =>
  standingOn(obligation, asOf).status === 'paid' || minimumPaid(obligation);

/** Whether as much was paid later, where nothing tells what it was for. */
function isMadeUp({ repayments }: AccountHistory, attempt: Repayment, asOf: Day): boolean {
  return repayments.some(
    ({ outcome, paidOn, amount }) =>
      outcome === 'succeeded' &&
      paidOn >= attempt.paidOn &&
      paidOn <= asOf &&
      amount >= attempt.amount,
  );
}

/**
 * What one account owes and has paid: its bills and its loans' instalments, with the successful repayments allocated to
 * them. Owns the order of allocation (through `allocation.ts`) and what closing a loan early does (`claim.ts`). It knows
 * no "today": `standing.ts` answers for a day.
 */
import type { Account, Bill, Loan, Repayment } from '../records';
import { allocate } from './allocation';
import { obligationOf, type Claim } from './claim';
import { dailyClaim, type DailyPayment } from './daily-claim';
import { billClaim, instalmentClaim } from './fixed-claim';
import type { Dues } from './obligation';
import { scheduleOf } from './schedule';
import { withSettledCost } from './settled-cost';

/** `dailyPayments` is what `outstandingPrincipal` reads for `daily` loans; other readers need not know of it. */
export type AccountDues = Dues & { readonly dailyPayments?: readonly DailyPayment[] };

/**
 * All obligations of the account by `dueOn`, then id (instalments by number), each with its payments in the order they
 * were made. Every fen of the successful repayments stands in exactly one place: a payment of an obligation, a payment of
 * a `daily` loan without due day, or `unallocated`. The lists are the account's own; their order does not matter.
 */
export function duesOf(input: {
  readonly account: Account;
  readonly loans: readonly Loan[];
  readonly bills: readonly Bill[];
  readonly repayments: readonly Repayment[];
}): AccountDues {
  const { account, loans, bills, repayments } = input;
  const dailyPayments: DailyPayment[] = [];
  const claims: Claim[] = [
    ...bills.map(billClaim),
    ...loans.flatMap((loan): Claim[] =>
      loan.method === 'daily'
        ? [dailyClaim(loan, account.dayCount, dailyPayments)]
        : scheduleOf(loan, account.dayCount).map((line) => instalmentClaim(loan, line)),
    ),
  ].sort(byDueDay);
  const unallocated = allocate(repayments, claims);
  const obligations = withSettledCost(claims)
    .map(obligationOf)
    .filter((obligation) => obligation !== undefined);
  return { obligations, unallocated, dailyPayments };
}

/** What has a due day before what has none; those by the day they were borrowed. Ids compare as text, numbers as numbers. */
function byDueDay(a: Claim, b: Claim): number {
  if (a.dueOn !== b.dueOn) {
    if (a.dueOn === undefined) return 1;
    if (b.dueOn === undefined) return -1;
    return a.dueOn < b.dueOn ? -1 : 1;
  }
  if (a.dueOn === undefined && a.since !== b.since) return a.since < b.since ? -1 : 1;
  if (a.recordId !== b.recordId) return a.recordId < b.recordId ? -1 : 1;
  return a.number - b.number;
}

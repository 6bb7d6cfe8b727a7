import type { Due } from '../analysis/opinions';
import type { Day } from '../dates';
import type { AccountHistory } from '../history/book';
import type { Minor } from '../money';

export type Sum = { readonly count: number; readonly amount: Minor };

/** What moved in a period, in one currency. */
export type PeriodTotals = {
  readonly currency: string;
  readonly borrowed: Sum;
  readonly repaid: Sum;
  /** Attempts that failed: no money moved. */
  readonly failed: Sum;
  readonly due: Sum;
  /** Of what was due in the period, what was not paid at its end. */
  readonly unpaid: Sum;
};

/** One for each currency of the accounts, in their order. `dues` are those of the period. */
export function totalsOf(
  histories: readonly AccountHistory[],
  dues: readonly Due[],
  within: (day: Day) => boolean,
): readonly PeriodTotals[] {
  const currencies = [...new Set(histories.map(({ account }) => account.currency))];
  return currencies.map((currency) => {
    const own = histories.filter(({ account }) => account.currency === currency);
    const ids = new Set(own.map(({ account }) => account.id));
    const loans = own.flatMap((one) => one.loans).filter((one) => within(one.borrowedOn));
    const repayments = own.flatMap((one) => one.repayments).filter((one) => within(one.paidOn));
    const owed = dues.filter(({ accountId }) => ids.has(accountId));
    const outcome = (wanted: string) => repayments.filter((one) => one.outcome === wanted);
    const unpaid = owed.filter(({ status }) => status !== 'paid');
    return {
      currency,
      borrowed: sumOf(loans.map(({ principal }) => principal)),
      repaid: sumOf(outcome('succeeded').map(({ amount }) => amount)),
      failed: sumOf(outcome('failed').map(({ amount }) => amount)),
      due: sumOf(owed.map(({ amount }) => amount)),
      unpaid: sumOf(unpaid.map(({ amount, paid }) => amount - paid)),
    };
  });
}

const sumOf = (amounts: readonly Minor[]): Sum => ({
  count: amounts.length,
  amount: amounts.reduce((sum, amount) => sum + amount, 0),
});

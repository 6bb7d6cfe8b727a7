import type { DayCount, Loan } from '../../records';
import type { Instalment } from '../instalment';
import { roundRow } from '../interest';
import { periodsOf } from '../periods';
import { interestUnder } from '../rate-steps';

/**
 * 等额本金: the same principal every month, interest on what is outstanding, so that payments fall. Interest is reckoned on
 * the unrounded balance, so that its total is that of the formula, P·i·(n + 1) / 2.
 */
export function equalPrincipal(loan: Loan, dayCount: DayCount): readonly Instalment[] {
  const { principal } = loan;
  const periods = periodsOf(loan);
  const months = periods.length;
  const interestFor = interestUnder(loan, dayCount);
  const shares = roundRow(periods.map(() => principal / months));
  const interests = roundRow(
    periods.map(({ from, dueOn }, index) => {
      const outstanding = (principal * (months - index)) / months;
      return interestFor(outstanding, from, dueOn);
    }),
  );
  return periods.map(({ number, dueOn }, index) => ({
    number,
    dueOn,
    principal: shares[index] ?? 0,
    interest: interests[index] ?? 0,
  }));
}

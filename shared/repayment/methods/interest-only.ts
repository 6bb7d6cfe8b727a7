import type { DayCount, Loan } from '../../records';
import type { Instalment } from '../instalment';
import { periodInterest, roundRow } from '../interest';
import { periodsOf } from '../periods';

/** 先息后本: interest on the whole principal every month, the principal with the last. */
export function interestOnly(loan: Loan, dayCount: DayCount): readonly Instalment[] {
  const { principal: outstanding, annualRate } = loan;
  const periods = periodsOf(loan);
  const interests = roundRow(
    periods.map((period) => periodInterest({ outstanding, annualRate, period, dayCount })),
  );
  return periods.map(({ number, dueOn }, index) => ({
    number,
    dueOn,
    principal: number === periods.length ? outstanding : 0,
    interest: interests[index] ?? 0,
  }));
}

import type { DayCount, Loan } from '../../records';
import type { Instalment } from '../instalment';
import { interestBy, roundRow } from '../interest';
import { periodsOf } from '../periods';

/** 先息后本: interest on the whole principal every month, the principal with the last. */
export function interestOnly(loan: Loan, dayCount: DayCount): readonly Instalment[] {
  const { principal: outstanding, annualRate } = loan;
  const periods = periodsOf(loan);
  const interestFor = interestBy(dayCount);
  const interests = roundRow(
    periods.map(({ from, dueOn }) => interestFor(outstanding * annualRate, from, dueOn)),
  );
  return periods.map(({ number, dueOn }, index) => ({
    number,
    dueOn,
    principal: number === periods.length ? outstanding : 0,
    interest: interests[index] ?? 0,
  }));
}

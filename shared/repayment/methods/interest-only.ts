import type { DayCount, Loan } from '../../records';
import type { Instalment } from '../instalment';
import { roundRow } from '../interest';
import { periodsOf } from '../periods';
import { interestUnder } from '../rate-steps';

/** 先息后本: interest on the whole principal every month, the principal with the last. */
export function interestOnly(loan: Loan, dayCount: DayCount): readonly Instalment[] {
  const { principal: outstanding } = loan;
  const periods = periodsOf(loan);
  const interestFor = interestUnder(loan, dayCount);
  const interests = roundRow(
    periods.map(({ from, dueOn }) => interestFor(outstanding, from, dueOn)),
  );
  return periods.map(({ number, dueOn }, index) => ({
    number,
    dueOn,
    principal: number === periods.length ? outstanding : 0,
    interest: interests[index] ?? 0,
  }));
}

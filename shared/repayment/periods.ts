import { addMonths, type Day } from '../dates';
import type { Loan } from '../records';

/** The days from one due day (or the borrowing) to the next. */
export type Period = {
  readonly number: number;
  readonly from: Day;
  readonly dueOn: Day;
};

/**
 * The monthly periods of a loan: period k ends k months after `borrowedOn`, or k − 1 after `firstDueOn`. Each is counted
 * from the first day of the series, so that a loan of 31 January is due on 28 February and again on 31 March.
 */
export function periodsOf(loan: Loan): readonly Period[] {
  const dueDays = Array.from({ length: loan.months ?? 0 }, (_, index) =>
    loan.firstDueOn === undefined
      ? addMonths(loan.borrowedOn, index + 1)
      : addMonths(loan.firstDueOn, index),
  );
  return dueDays.map((dueOn, index) => ({
    number: index + 1,
    from: dueDays[index - 1] ?? loan.borrowedOn,
    dueOn,
  }));
}

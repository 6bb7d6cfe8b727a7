import type { Day } from '../dates';
import type { DayCount, Loan } from '../records';
import { totalOf, type Instalment } from './instalment';
import { scheduleOf } from './schedule';

/** What of a loan fell due before a day, while it ran. */
export const pastInstalments = (loan: Loan, dayCount: DayCount, asOf: Day): readonly Instalment[] =>
  scheduleOf(loan, dayCount).filter(
    (instalment) =>
      instalment.dueOn < asOf &&
      instalment.dueOn <= (loan.closedOn ?? asOf) &&
      totalOf(instalment) > 0,
  );

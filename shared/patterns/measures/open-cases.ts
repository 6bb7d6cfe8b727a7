import type { Day } from '../../dates';
import type { AccountHistory } from '../../history/book';
import type { RecoveryCase } from '../../records';

/** The recovery cases that stood open on a day; a case is open until the day it is closed. */
export function openCases(history: AccountHistory, asOf: Day): readonly RecoveryCase[] {
  return history.cases.filter(
    ({ openedOn, closedOn }) => openedOn <= asOf && (closedOn === undefined || closedOn > asOf),
  );
}

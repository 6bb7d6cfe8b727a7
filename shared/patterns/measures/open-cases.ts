import { addDays, type Day } from '../../dates';
import type { AccountHistory } from '../../history/book';
import type { Account, RecoveryCase } from '../../records';

/** The recovery cases that stood open on a day; a case is open until the day it is closed. */
export function openCases(history: AccountHistory, asOf: Day): readonly RecoveryCase[] {
  return history.cases.filter(
    ({ openedOn, closedOn }) => openedOn <= asOf && (closedOn === undefined || closedOn > asOf),
  );
}

/** While a case is open its account is looked at this often, or more often where the person chose so. Our choice. */
export const CASE_CHECK_DAYS = 7;

/** How often, in days, an account is looked at while a case on it is open. */
export const caseInterval = ({ checkEveryDays }: Account): number =>
  Math.min(checkEveryDays, CASE_CHECK_DAYS);

/** How often, in days, an account is to be looked at as of a day. */
export const checkInterval = (history: AccountHistory, asOf: Day): number =>
  openCases(history, asOf).length > 0
    ? caseInterval(history.account)
    : history.account.checkEveryDays;

/** Three to six months without applications is the usual advice; the shorter is the default. */
export const PAUSE_DAYS = 90;

export const pauseEnd = ({ openedOn, pauseUntil }: RecoveryCase): Day =>
  pauseUntil ?? addDays(openedOn, PAUSE_DAYS);

/** The latest day a pause can be moved to: two years, so that a typing slip does not make it forever. */
export const lastPauseDay = (today: Day): Day => addDays(today, 730);

import { laterDay, type Day } from '../dates';
import { remembered } from '../history/memo';
import type { Dues, Obligation } from './obligation';
import { paidOffOn } from './standing';

/** The obligations that were not paid by their due day, oldest first. */
export type Missed = {
  readonly missed: readonly Obligation[];
  /** For each of them the latest day on which it, or one before it, was paid off. */
  readonly latest: readonly Day[];
};

/** Most obligations are paid on time and need no look again, however many days are asked about. */
export const everMissed = remembered((dues: Dues): Missed => {
  const missed: Obligation[] = [];
  const latest: Day[] = [];
  let last = '';
  for (const obligation of dues.obligations) {
    const day = obligation.amount === 0 ? '' : (paidOffOn(obligation) ?? NEVER);
    if (day <= obligation.dueOn) continue;
    missed.push(obligation);
    latest.push((last = laterDay(last, day)));
  }
  return { missed, latest };
});

/** Later than any day of a record. */
const NEVER = '9999-12-31';

import type { Day } from '../dates';
import { cleanRate, type AnnualRate } from '../rates';
import type { AccountHistory, RatePoint } from './book';
import { remembered } from './memo';
import type { Mutable } from '../mutable';

/** A rise between two adjacent known rates; `rise` is a fraction a year: 0.01 is one percentage point. */
export type RateRise = {
  readonly on: Day;
  readonly before: AnnualRate;
  readonly after: AnnualRate;
  readonly rise: number;
  readonly recordId: string;
  readonly from: RatePoint;
  /** The day on which the rate was back at what it had been, or lower, if it ever was. */
  readonly cameBackOn?: Day;
};

/** Every rise of the rate that the checks saw, in order. */
export const rateRises = remembered((history: AccountHistory): readonly RateRise[] => {
  const rises: Mutable<RateRise>[] = [];
  // Of the rises not taken back, each began higher than the one before it: the rate returns to the last of them first.
  const open: Mutable<RateRise>[] = [];
  for (const { point, from } of history.turns.rates) {
    for (
      let last = open.at(-1);
      last && cleanRate(point.rate - last.before) <= 0;
      last = open.at(-1)
    ) {
      last.cameBackOn = point.on;
      open.pop();
    }
    const rise = from ? cleanRate(point.rate - from.rate) : 0;
    if (!from || rise <= 0) continue;
    const { on, rate: after, recordId } = point;
    const risen = { on, before: from.rate, after, rise, recordId, from };
    rises.push(risen);
    open.push(risen);
  }
  return rises;
});

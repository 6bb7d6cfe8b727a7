import type { Day } from '../dates';
import { cleanRate, type AnnualRate } from '../rates';
import type { AccountHistory, RatePoint } from './book';
import { remembered } from './memo';

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
  const steps = history.turns.rates;
  const rises: RateRise[] = [];
  steps.forEach(({ point, from }, index) => {
    const rise = from ? cleanRate(point.rate - from.rate) : 0;
    if (!from || rise <= 0) return;
    const { on, rate: after, recordId } = point;
    // Where the rate is first back, it has just stepped down.
    const back = steps.find(
      (later, at) => at > index && cleanRate(later.point.rate - from.rate) <= 0,
    );
    const measured = { on, before: from.rate, after, rise, recordId, from };
    rises.push({ ...measured, ...(back ? { cameBackOn: back.point.on } : {}) });
  });
  return rises;
});

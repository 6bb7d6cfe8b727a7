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
};

/** Every rise of the rate that the checks saw, in order. */
export const rateRises = remembered((history: AccountHistory): readonly RateRise[] =>
  history.rates.flatMap((point, index) => {
    const from = history.rates[index - 1];
    if (!from) return [];
    const rise = cleanRate(point.rate - from.rate);
    if (rise <= 0) return [];
    const { on, rate: after, recordId } = point;
    return [{ on, before: from.rate, after, rise, recordId, from }];
  }),
);

/** True if by `asOf` the rate had come back to what it was before the rise, or lower. */
export function hasComeBack(history: AccountHistory, rise: RateRise, asOf: Day): boolean {
  const start = history.rates.findIndex((point) => point.recordId === rise.recordId) + 1;
  for (let index = start; index < history.rates.length; index += 1) {
    const point = history.rates[index];
    if (!point || point.on > asOf) return false;
    if (cleanRate(point.rate - rise.before) <= 0) return true;
  }
  return false;
}

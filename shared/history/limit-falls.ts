import type { Day } from '../dates';
import type { Minor } from '../money';
import type { AccountHistory, LimitPoint } from './book';
import { remembered } from './memo';

/** A fall between two adjacent points of the fixed limit. `relative` is in (0, 1]: 1 is a fall to nothing. */
export type LimitFall = {
  readonly on: Day;
  readonly before: Minor;
  readonly after: Minor;
  readonly relative: number;
  /** The record that shows the lower limit. */
  readonly recordId: string;
  /** The point before; absent where only the limit change itself says what the limit had been. */
  readonly from?: LimitPoint;
  /** The day on which the limit stood again at its height before the fall, if it ever did. */
  readonly returnedOn?: Day;
};

/** The limit without its temporary points, in order. */
export const fixedLimits = remembered((history: AccountHistory): readonly LimitPoint[] =>
  history.limits.filter((point) => !point.temporary),
);

/**
 * Every fall of the fixed limit, in order. The first point has none before it; if it is a limit change that names its
 * `previousLimit`, that stands for the point before.
 */
export const limitFalls = remembered((history: AccountHistory): readonly LimitFall[] => {
  const points = fixedLimits(history);
  const falls: LimitFall[] = [];
  points.forEach((point, index) => {
    const from = points[index - 1];
    const before = from ? from.limit : previousOf(history, point);
    if (before === undefined || point.limit >= before) return;
    const returned = points.find((later, at) => at > index && later.limit >= before);
    falls.push({
      on: point.on,
      before,
      after: point.limit,
      relative: (before - point.limit) / before,
      recordId: point.recordId,
      ...(from ? { from } : {}),
      ...(returned ? { returnedOn: returned.on } : {}),
    });
  });
  return falls;
});

function previousOf(history: AccountHistory, point: LimitPoint): Minor | undefined {
  return history.limitChanges.find((change) => change.id === point.recordId)?.previousLimit;
}

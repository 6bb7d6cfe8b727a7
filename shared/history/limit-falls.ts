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

/**
 * Every fall of the fixed limit, in order. The first point has none before it; if it is a limit change that names its
 * `previousLimit`, that stands for the point before.
 */
export const limitFalls = remembered((history: AccountHistory): readonly LimitFall[] => {
  const steps = history.turns.limits;
  const falls: LimitFall[] = [];
  steps.forEach(({ point, from }, index) => {
    const before = from ? from.limit : previousOf(history, point);
    if (before === undefined || point.limit >= before) return;
    // Where the limit first stands as high again, it has just stepped up.
    const returned = steps.find((later, at) => at > index && later.point.limit >= before);
    falls.push({
      on: point.on,
      before,
      after: point.limit,
      relative: (before - point.limit) / before,
      recordId: point.recordId,
      ...(from ? { from } : {}),
      ...(returned ? { returnedOn: returned.point.on } : {}),
    });
  });
  return falls;
});

function previousOf(history: AccountHistory, point: LimitPoint): Minor | undefined {
  return history.limitChanges.find((change) => change.id === point.recordId)?.previousLimit;
}

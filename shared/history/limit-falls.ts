import type { Day } from '../dates';
import type { Minor } from '../money';
import type { AccountHistory, LimitPoint } from './book';
import { remembered } from './memo';
import type { Mutable } from '../mutable';

/** A fall between two adjacent points of the fixed limit, or from a temporary height to above it. `relative` is in (0, 1]: 1 is a fall to nothing. */
export type LimitFall = {
  readonly on: Day;
  readonly before: Minor;
  readonly after: Minor;
  readonly relative: number;
  /** The record that shows the lower limit. */
  readonly recordId: string;
  /** The point before; absent where the limit change itself says what the limit had been. */
  readonly from?: LimitPoint;
  /** The day on which the limit stood again at its height before the fall, if it ever did. */
  readonly returnedOn?: Day;
};

/**
 * Every fall of the fixed limit, in order. A limit change that names a `previousLimit` higher than any seen before stands for
 * its own point before: the lender had raised the limit unseen.
 */
export const limitFalls = remembered((history: AccountHistory): readonly LimitFall[] => {
  const falls: Mutable<LimitFall>[] = [];
  // Of the falls not made good, each began lower than the one before it: the limit returns to the last of them first.
  const open: Mutable<LimitFall>[] = [];
  for (const { point, from } of history.turns.limits) {
    const named = from ? undefined : previousOf(history, point);
    const height = Math.max(point.limit, named ?? 0, from?.limit ?? 0);
    for (let last = open.at(-1); last && height >= last.before; last = open.at(-1)) {
      last.returnedOn = point.on;
      open.pop();
    }
    const before = from?.limit ?? named;
    if (before === undefined || point.limit >= before) continue;
    const { on, limit: after, recordId } = point;
    const relative = (before - after) / before;
    const fall = { on, before, after, relative, recordId, ...(from ? { from } : {}) };
    falls.push(fall);
    open.push(fall);
  }
  return falls;
});

function previousOf(history: AccountHistory, point: LimitPoint): Minor | undefined {
  return history.limitChanges.find((change) => change.id === point.recordId)?.previousLimit;
}

import type { Day } from '../dates';
import type { Minor } from '../money';
import type { Check, LimitChange } from '../records';
import { latest } from './as-of';
import type { LimitPoint, Turns } from './book';
import { remembered } from './memo';
import { merged } from './order';

/** What of a history tells its limits; both lists in order. */
export type Shown = {
  readonly checks: readonly Check[];
  readonly limitChanges: readonly LimitChange[];
};

/** Every value of the limit that the records show, in order. Few ask for all of them, so they are found on request. */
export const limitPointsOf = remembered((shown: Shown): readonly LimitPoint[] => {
  const heights: Heights = { fixed: undefined, raisedTo: undefined };
  return shownIn(shown).flatMap((record) => {
    const limit = record.type === 'check' ? record.totalLimit : record.newLimit;
    if (limit === undefined) return [];
    const temporary = isTemporary(heights, record, limit);
    return [{ on: record.on, limit, recordId: record.id, temporary }];
  });
});

/** The fixed limit that stands on a day: where it last turned. */
export const fixedLimit = (
  { turns }: { readonly turns: Pick<Turns, 'limits'> },
  asOf: Day,
): Minor | undefined => latest(turns.limits, asOf, { dayOf: ({ point }) => point.on })?.point.limit;

/** The checks and limit changes of an account in their one order. */
export const shownIn = ({ checks, limitChanges }: Shown): readonly (Check | LimitChange)[] =>
  merged(checks, limitChanges);

/** The fixed limit, and the height to which a change marked temporary has raised the total, at one place of a walk. */
export type Heights = { fixed: Minor | undefined; raisedTo: Minor | undefined };

/**
 * Whether the limit that the next record of a walk shows is temporary: kept for the picture, and no part of the fixed
 * history that cuts are read from. It is where the record is
 * - a limit change the person marked so, whichever way it went;
 * - a check that shows exactly the height to which such a change has raised the total: it saw the temporary limit, and
 *   when that runs out nothing was cut. The first other figure ends this.
 */
export function isTemporary(heights: Heights, record: Check | LimitChange, limit: Minor): boolean {
  const marked = record.type === 'limit-change' && record.temporary === true;
  if (marked) {
    const base = heights.fixed ?? record.previousLimit;
    heights.raisedTo = base !== undefined && limit > base ? limit : undefined;
  } else if (record.type === 'limit-change' || limit !== heights.raisedTo) {
    heights.raisedTo = undefined;
  }
  const temporary = marked || heights.raisedTo !== undefined;
  if (!temporary) heights.fixed = limit;
  return temporary;
}

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
  const heights: Heights = { fixed: undefined, raised: undefined };
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

/** The fixed limit, and what a change marked temporary has made of it, at one place of a walk. */
export type Heights = { fixed: Minor | undefined; raised: Raised | undefined };

/** From what to what the total was raised, and the last check that saw it there. */
type Raised = { readonly from: Minor; readonly to: Minor; readonly seenBy?: Check };

/**
 * Whether the limit that the next record of a walk shows is temporary: kept for the picture, and no part of the fixed
 * history that cuts are read from. It is where the record is
 * - a limit change the person marked so, whichever way it went;
 * - a check that shows exactly the height to which such a change has raised the total: it saw the temporary limit, and
 *   when that runs out nothing was cut. The first other figure ends this (`fallenFrom`).
 */
export function isTemporary(heights: Heights, record: Check | LimitChange, limit: Minor): boolean {
  const marked = record.type === 'limit-change' && record.temporary === true;
  if (marked) {
    const from = heights.fixed ?? record.previousLimit;
    heights.raised = from !== undefined && limit > from ? { from, to: limit } : undefined;
  } else if (record.type === 'check' && limit === heights.raised?.to) {
    heights.raised = { ...heights.raised, seenBy: record };
  } else {
    heights.raised = undefined;
  }
  const temporary = marked || heights.raised !== undefined;
  if (!temporary) heights.fixed = limit;
  return temporary;
}

/**
 * The check from which a temporary height fell, where the next check of a walk shows a total between that height and the
 * fixed limit: had the temporary limit only run out, the fixed one would stand there again.
 */
export function fallenFrom(
  { raised }: Heights,
  record: Check | LimitChange,
  limit: Minor,
): Check | undefined {
  if (record.type !== 'check' || !raised) return undefined;
  return limit > raised.from && limit < raised.to ? raised.seenBy : undefined;
}

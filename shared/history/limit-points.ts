import type { Minor } from '../money';
import type { Check, LimitChange } from '../records';
import type { LimitPoint } from './book';
import { merged } from './order';

/**
 * An account's limit history, from lists that are in order: every `totalLimit` a check saw and every `newLimit` of a limit change, in order. A point
 * marked `temporary` is kept for the picture and is no part of the fixed history that cuts are read from:
 * - a limit change the person marked `temporary`, whichever way it went;
 * - a check that shows exactly the height to which such a change has raised the total: it saw the temporary limit, and
 *   when that runs out nothing was cut. The first other figure ends this.
 */
export function limitPoints(
  checks: readonly Check[],
  changes: readonly LimitChange[],
): readonly LimitPoint[] {
  const points: LimitPoint[] = [];
  let fixed: Minor | undefined;
  let raisedTo: Minor | undefined;
  for (const record of merged(checks, changes)) {
    const limit = record.type === 'check' ? record.totalLimit : record.newLimit;
    if (limit === undefined) continue;
    const marked = record.type === 'limit-change' && record.temporary === true;
    if (marked) {
      const base = fixed ?? record.previousLimit;
      raisedTo = base !== undefined && limit > base ? limit : undefined;
    } else if (record.type === 'limit-change' || limit !== raisedTo) {
      raisedTo = undefined;
    }
    const temporary = marked || raisedTo !== undefined;
    if (!temporary) fixed = limit;
    points.push({ on: record.on, limit, recordId: record.id, temporary });
  }
  return points;
}

import type { Day } from '../../dates';
import type { AccountHistory } from '../../history/book';
import { checksUpTo } from '../../history/latest-check';
import type { Missing } from '../rule';

/** Why a measure of the limit could not be taken: no check yet, or none that shows the figures. */
export function missingChecks(history: AccountHistory, asOf: Day): Missing {
  return { missing: checksUpTo(history.checks, asOf) === 0 ? 'no-checks' : 'no-limit' };
}

import type { Day } from '../../dates';
import { countUpTo, on } from '../../history/as-of';
import type { AccountHistory } from '../../history/book';
import type { Missing } from '../rule';

/** Why a measure of the limit could not be taken: no check yet, or none that shows the figures. */
export function missingChecks(history: AccountHistory, asOf: Day): Missing {
  return { missing: countUpTo(history.checks, asOf, on) === 0 ? 'no-checks' : 'no-limit' };
}

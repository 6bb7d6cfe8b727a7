import type { Day } from '../dates';
import type { AnnualRate } from '../rates';
import type { Check } from '../records';
import { countUpTo, latest, on } from './as-of';
import type { Observation } from './book';
import { observe } from './observe';

type Checked = { readonly checks: readonly Check[] };

/**
 * What the latest check by a day shows, of those whose figures `accepts` takes. Only the few checks that are looked at are
 * worked out: rules ask for one of a thousand.
 */
export function latestSeen(
  { checks }: Checked,
  asOf: Day,
  accepts: (seen: Observation) => boolean,
): Observation | undefined {
  for (let index = countUpTo(checks, asOf, on) - 1; index >= 0; index -= 1) {
    const check = checks[index];
    const seen = check && observe(check);
    if (seen && accepts(seen)) return seen;
  }
  return undefined;
}

/** The yearly rate that the latest check by a day shows, of those that show one. */
export function latestRate({ checks }: Checked, asOf: Day): AnnualRate | undefined {
  const shown = latest(checks, asOf, {
    dayOf: on,
    accepts: ({ annualRate }) => annualRate !== undefined,
  });
  return shown?.annualRate;
}

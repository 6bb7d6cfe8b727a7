import type { Day } from '../dates';
import type { AnnualRate } from '../rates';
import type { Check } from '../records';
import { countUpTo } from './as-of';
import { rememberedOn } from './memo';

type Checked = { readonly checks: readonly Check[] };

/** The latest check by a day, of those that `accepts` takes; without it, of all. */
export function latestCheck(
  { checks }: Checked,
  asOf: Day,
  accepts?: (check: Check) => boolean,
): Check | undefined {
  for (let index = checksUpTo(checks, asOf) - 1; index >= 0; index -= 1) {
    const check = checks[index];
    if (check && (!accepts || accepts(check))) return check;
  }
  return undefined;
}

/** The yearly rate that the latest check by a day shows, of those that show one. */
export const latestRate = (history: Checked, asOf: Day): AnnualRate | undefined =>
  latestCheck(history, asOf, ({ annualRate }) => annualRate !== undefined)?.annualRate;

/** How many checks, in order, are dated on or before a day. Most rules ask it of an account, one after another on one day. */
export const checksUpTo = rememberedOn((checks: readonly Check[], asOf): number =>
  countUpTo(checks, asOf, ({ on }) => on),
);

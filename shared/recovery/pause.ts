import { daysBetween, type Day } from '../dates';
import { between, on } from '../history/as-of';
import type { AccountHistory, Book } from '../history/book';
import { applicationsOf, everyApplication } from '../patterns/measures/applications';
import { pauseEnd } from '../patterns/measures/open-cases';
import type { RecoveryCase } from '../records';

export type Pause = {
  readonly until: Day;
  /** Days to come of it: 0 on its last day, and once it is over. */
  readonly daysLeft: number;
  readonly over: boolean;
  readonly days: number;
  /** Loans and applications on the account itself, as the rule `pause-broken` counts them. */
  readonly brokenBy: readonly string[];
  /** Those on other accounts, or on none: the pause is meant for all lenders. */
  readonly elsewhere: readonly string[];
};

/** How the pause of a case stands on a day. What was borrowed on the opening day itself does not count against it. */
export function pauseOf(
  { book, history }: { readonly book: Book; readonly history: AccountHistory },
  recovery: RecoveryCase,
  asOf: Day,
): Pause {
  const until = pauseEnd(recovery);
  const span = { after: recovery.openedOn, until: until < asOf ? until : asOf };
  const own = between(applicationsOf(history), span, on).map(({ id }) => id);
  const all = between(everyApplication(book), span, on).map(({ id }) => id);
  return {
    until,
    daysLeft: Math.max(0, daysBetween(asOf, until)),
    over: until < asOf,
    days: Math.max(0, daysBetween(recovery.openedOn, until)),
    brokenBy: own,
    elsewhere: all.filter((id) => !own.includes(id)),
  };
}

import type { Day } from '../dates';
import { countUpTo } from '../history/as-of';
import type { AccountHistory } from '../history/book';
import type { Minor } from '../money';
import type { Bill } from '../records';
import { dayOf } from '../records/day-of';
import { billKnownFrom } from './fixed-claim';

/** So many bills after a carried one are looked at: the next statement is seldom further away. */
const LOOKED_AT = 12;

/**
 * The later bill that holds what a carried one left: the first that was made out after its due day, where it asks for that
 * much. A bill whose statement day is not known was made out by the day it was logged. The carried bill stays an obligation of
 * its own; sums and plans count the later one alone.
 */
export function billHolding(
  { bills }: AccountHistory,
  { dueOn, left, asOf }: { readonly dueOn: Day; readonly left: Minor; readonly asOf: Day },
): Bill | undefined {
  const later = countUpTo(bills, dueOn, (bill) => dayOf(bill) ?? '');
  const next = bills.slice(later, later + LOOKED_AT).find((bill) => madeOutBy(bill) > dueOn);
  const known = next && (billKnownFrom(next) ?? asOf) <= asOf;
  return known && next.amount >= left ? next : undefined;
}

const madeOutBy = ({ statementOn, createdAt }: Bill): Day => statementOn ?? createdAt.slice(0, 10);

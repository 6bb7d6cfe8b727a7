import type { RecordChange } from '../changes';
import { earlierDay, type Day } from '../dates';
import type { Reach } from '../downgrades/downgrades-of';
import type { Shelf } from '../history/shelf';
import { accountOf, dayOf, type AnyRecord, type Bill, type Loan } from '../records';
import { assertNever } from '../result';
import { billedOn, billKnownFrom } from '../repayment/fixed-claim';

/** Before every day, and after. */
const ALWAYS: Day = '';
const NEVER: Day = '9999-12-31';

/** The days that changes, and a change of the day itself, reach. `shelves` are those after the changes. */
export function reachOf(
  changes: readonly RecordChange[],
  shelves: ReadonlyMap<string, Shelf>,
  days: readonly [before: Day, after: Day],
): Reach {
  const records = changes.flatMap(({ before, after }) => [before, after]).filter(isRecord);
  const first = (record: AnyRecord) => firstReached(record, shelves);
  const [before, after] = days;
  // On another day, what the records say of the days between comes in or goes.
  const moved = before === after ? NEVER : earlierDay(before, after);
  return {
    findings: records.map(first).reduce(earlierDay, moved),
    events: records.filter(tellsFacts).map(first).reduce(earlierDay, moved),
  };
}

const isRecord = (record: AnyRecord | null): record is AnyRecord => record !== null;

/** Of whom an event is, its account says. */
const tellsFacts = ({ type }: AnyRecord): boolean => type === 'event' || type === 'account';

/**
 * Rules read up to the day they look at, so most records reach no day before their own. So does a repayment: no later one
 * alters what an earlier one paid. A bill or a loan takes what was paid from the day it was there, and what names it; and
 * a bill may be known before that.
 */
function firstReached(record: AnyRecord, shelves: ReadonlyMap<string, Shelf>): Day {
  switch (record.type) {
    case 'check':
    case 'limit-change':
    case 'event':
    case 'prompt':
    case 'score':
    case 'cashflow':
    case 'case':
    case 'repayment':
      return dayOf(record) ?? ALWAYS;
    case 'loan':
      return earlierDay(record.borrowedOn, firstPaid(record, shelves));
    case 'bill':
      return [billKnownFrom(record) ?? NEVER, firstPaid(record, shelves)].reduce(
        earlierDay,
        billedOn(record),
      );
    case 'dismissal':
    case 'delivery':
      return NEVER;
    case 'account':
    case 'settings':
      return ALWAYS;
    default:
      return assertNever(record);
  }
}

/** The first day on which a repayment was made that names a bill or a loan. */
function firstPaid(debt: Bill | Loan, shelves: ReadonlyMap<string, Shelf>): Day {
  const repayments = shelves.get(accountOf(debt) ?? '')?.repayments ?? [];
  const first = repayments.find(({ billId, loanId }) => billId === debt.id || loanId === debt.id);
  return first?.paidOn ?? NEVER;
}

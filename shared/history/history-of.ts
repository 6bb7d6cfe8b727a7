import type { Account, AnyRecord } from '../records';
import { duesOf } from '../repayment/dues';
import type { AccountHistory } from './book';
import { seenOf } from './seen';
import { emptyShelf, shelve, type Shelf } from './shelf';

/** One account's records, arranged. Takes them in any order, and passes over those of other accounts. */
export function historyOf(account: Account, records: readonly AnyRecord[]): AccountHistory {
  const shelf = shelve(records).shelves.get(account.id) ?? emptyShelf;
  return historyFrom({ ...shelf, account });
}

/**
 * The history of what is on a shelf. What `before`, any earlier history of the account, still knows is taken over from
 * there: the same as arranged anew, made again from the first day on which the two differ.
 */
export function historyFrom(
  shelf: Shelf & { readonly account: Account },
  before?: AccountHistory,
): AccountHistory {
  const { account, loans, bills, repayments } = shelf;
  const seen = seenOf(shelf, before);
  const sameDebts =
    before?.account === account &&
    before.loans === loans &&
    before.bills === bills &&
    before.repayments === repayments;
  const { prompts, events, cases } = shelf;
  const sameRest =
    before?.prompts === prompts && before.events === events && before.cases === cases;
  if (sameDebts && sameRest && seen === before) return before;
  const { limits, rates, observations, turns } = seen;
  const dues = sameDebts ? before.dues : duesOf({ account, loans, bills, repayments });
  return { ...shelf, limits, rates, observations, turns, dues };
}

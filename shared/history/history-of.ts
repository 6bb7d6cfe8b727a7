import type { Account, AnyRecord } from '../records';
import { duesOf } from '../repayment/dues';
import type { AccountHistory } from './book';
import { emptyShelf, shelve, type Shelf } from './shelf';
import { turnsOf } from './turns';

/** One account's records, arranged. Takes them in any order, and passes over those of other accounts. */
export function historyOf(account: Account, records: readonly AnyRecord[]): AccountHistory {
  const shelf = shelve(records).shelves.get(account.id) ?? emptyShelf;
  return historyFrom({ ...shelf, account });
}

/**
 * The history of what is on a shelf. What `before`, any earlier history of the account, knows of the very same lists is
 * taken over from there.
 */
export function historyFrom(
  shelf: Shelf & { readonly account: Account },
  before?: AccountHistory,
): AccountHistory {
  const { account, loans, bills, repayments } = shelf;
  const sameShown = before?.checks === shelf.checks && before.limitChanges === shelf.limitChanges;
  const sameDebts =
    before?.account === account &&
    before.loans === loans &&
    before.bills === bills &&
    before.repayments === repayments;
  const { prompts, events, cases } = shelf;
  const sameRest =
    before?.prompts === prompts && before.events === events && before.cases === cases;
  if (sameDebts && sameRest && sameShown) return before;
  return {
    ...shelf,
    turns: sameShown ? before.turns : turnsOf(shelf, before),
    dues: sameDebts ? before.dues : duesOf({ account, loans, bills, repayments }),
  };
}

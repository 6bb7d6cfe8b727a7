import { accountOf, type AnyRecord, type Settings } from '../records';
import type { AccountHistory, Book } from './book';
import { groupByAccount } from './group-by-account';
import { historyOf, select } from './history-of';
import { remembered } from './memo';
import { compare } from './order';

/** A whole ledger, arranged. Records that name an account which is not among them are passed over. */
export function bookOf(records: readonly AnyRecord[], settings: Settings): Book {
  const groups = groupByAccount(records);
  const histories = records
    .filter((record) => record.type === 'account')
    .map((account) => historyOf(account, groups.get(account.id) ?? []));
  const loose = records.filter((record) => accountOf(record) === undefined);
  return assembleBook({ histories, loose, settings });
}

/**
 * Puts a book together from histories that are already built, so that a change to one account rebuilds that account
 * alone. `loose` are the records about no account.
 */
export function assembleBook(parts: {
  readonly histories: readonly AccountHistory[];
  readonly loose: readonly AnyRecord[];
  readonly settings: Settings;
}): Book {
  const { histories, loose, settings } = parts;
  return {
    accounts: [...histories].sort(byCreation),
    ...arrangeLoose(loose),
    settings,
  };
}

/** A change to an account leaves these lists the same ones, so that what is derived from them stays known. */
const arrangeLoose = remembered((loose: readonly AnyRecord[]) => ({
  prompts: select(loose, 'prompt'),
  events: select(loose, 'event'),
  scores: select(loose, 'score'),
  cashflows: select(loose, 'cashflow'),
  dismissals: select(loose, 'dismissal'),
  deliveries: select(loose, 'delivery'),
}));

function byCreation(a: AccountHistory, b: AccountHistory): number {
  return compare(a.account.createdAt, b.account.createdAt) || compare(a.account.id, b.account.id);
}

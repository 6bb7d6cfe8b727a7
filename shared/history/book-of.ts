import type { AnyRecord, RecordOf, RecordType, Settings } from '../records';
import type { AccountHistory, Book } from './book';
import { historyFrom } from './history-of';
import { remembered } from './memo';
import { compare, inOrder } from './order';
import { shelve } from './shelf';

/** A whole ledger, arranged. Records that name an account which is not among them are passed over. */
export function bookOf(records: readonly AnyRecord[], settings: Settings): Book {
  const { shelves, loose } = shelve(records);
  const histories = [...shelves.values()].flatMap(({ account, ...lists }) =>
    account ? [historyFrom({ account, ...lists })] : [],
  );
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

/** The records of one type, in order. */
function select<T extends RecordType>(
  records: readonly AnyRecord[],
  type: T,
): readonly RecordOf<T>[] {
  return inOrder(records.filter((record): record is RecordOf<T> => record.type === type));
}

function byCreation(a: AccountHistory, b: AccountHistory): number {
  return compare(a.account.createdAt, b.account.createdAt) || compare(a.account.id, b.account.id);
}

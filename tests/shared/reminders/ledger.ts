import { bookOf } from '../../../shared/history/book-of';
import type { Book } from '../../../shared/history/book';
import { anyRecord, type AnyRecord, type Settings } from '../../../shared/records';
import { defaultSettings } from '../../../shared/records/settings';
import { account, accountId, idOf } from '../repayment/records';

export { account, accountId, bill, idOf, loan, repayment } from '../repayment/records';

const stamps = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' };

/** A record with its times and, unless given, an id and the one account. */
export function record(fields: object): AnyRecord {
  return anyRecord.parse({ id: idOf(900), ...stamps, accountId, ...fields });
}

/** A ledger of one account, added so early that its first check is never due in these tests unless they say so. */
export function ledger(records: readonly AnyRecord[], settings: Partial<Settings> = {}): Book {
  const own = records.some((one) => one.type === 'account') ? [] : [quiet];
  const defaults = defaultSettings(stamps.createdAt);
  return bookOf([...own, ...records], { ...defaults, ...settings });
}

/** An account whose next check lies beyond what the tests plan. */
export const quiet = account({ checkEveryDays: 366 });

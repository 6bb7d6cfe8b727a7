import { bookOf } from '../../shared/history/book-of';
import { groupByAccount } from './group-by-account';
import { detectFindings } from '../../shared/patterns/detect-findings';
import type { Book } from '../../shared/history/book';
import { defaultSettings } from '../../shared/records/settings';
import { LAST_DAY, makeLedger } from './ledger';
import { compare, type Row } from './row';

const settings = defaultSettings('2026-01-01T00:00:00.000Z');

/** Each round has a book of its own: what rules remember of a book must not be there before they are measured. */
export const analysisRules = {
  name: 'all rules over 100,000 arranged records, against grouping them by account',
  goal: { atMost: 12 },
  run: () => {
    const records = makeLedger({ records: 100_000, accounts: 50 });
    let book: Book;
    return compare(
      {
        what: 'all rules',
        before: () => {
          book = bookOf(records, settings);
        },
        work: () => detectFindings(book, LAST_DAY),
      },
      { what: 'group', work: () => groupByAccount(records) },
    );
  },
} as const satisfies Row;

import { bookOf } from '../../shared/history/book-of';
import { groupByAccount } from './group-by-account';
import { detectFindings } from '../../shared/patterns/detect-findings';
import { defaultSettings } from '../../shared/records/settings';
import { LAST_DAY, makeLedger } from './ledger';
import { compare, type Row } from './row';

const settings = defaultSettings('2026-01-01T00:00:00.000Z');

/** From the records as they come: arranging them, dues and all, is part of it. */
export const analysisRules = {
  name: 'all rules over 100,000 records, against grouping them by account',
  goal: { atMost: 12 },
  run: () => {
    const records = makeLedger({ records: 100_000, accounts: 50 });
    return compare(
      { what: 'all rules', work: () => detectFindings(bookOf(records, settings), LAST_DAY) },
      { what: 'group', work: () => groupByAccount(records) },
    );
  },
} as const satisfies Row;

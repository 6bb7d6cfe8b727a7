import { analyse } from '../../shared/analysis/analysis';
import { groupByAccount } from './group-by-account';
import { LAST_DAY, makeLedger } from './ledger';
import { compare, type Row } from './row';

export const analysisFull = {
  name: 'analysis from scratch, 100,000 records, against grouping them by account',
  goal: { atMost: 12 },
  run: () => {
    const records = makeLedger({ records: 100_000, accounts: 50 });
    return compare(
      { what: 'analyse', work: () => analyse(records, LAST_DAY) },
      { what: 'group', work: () => groupByAccount(records) },
    );
  },
} as const satisfies Row;

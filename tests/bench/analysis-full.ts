import { analyse } from '../../shared/analysis/analysis';
import { groupByAccount } from './group-by-account';
import { LAST_DAY, makeLedger } from './ledger';
import { compare, type Row } from './row';

export const analysisFull = {
  name: 'the whole analysis (downgrades with their causes, dues and reminders too), against grouping them',
  goal: { atMost: 12 },
  run: () => {
    const records = makeLedger({ records: 100_000, accounts: 50 });
    return compare(
      { what: 'analyse', work: () => analyse(records, LAST_DAY) },
      { what: 'group', work: () => groupByAccount(records) },
    );
  },
} as const satisfies Row;

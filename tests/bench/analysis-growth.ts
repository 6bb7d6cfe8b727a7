import { analyse } from '../../shared/analysis/analysis';
import { LAST_DAY, makeLedger } from './ledger';
import { compare, type Row } from './row';

export const analysisGrowth = {
  name: 'growth of the analysis from 10,000 to 100,000 records',
  goal: { atMost: 12 },
  run: () => {
    const many = makeLedger({ records: 100_000, accounts: 50 });
    const few = makeLedger({ records: 10_000, accounts: 50 });
    return compare(
      { what: '100,000', work: () => analyse(many, LAST_DAY) },
      { what: '10,000', work: () => analyse(few, LAST_DAY) },
    );
  },
} as const satisfies Row;

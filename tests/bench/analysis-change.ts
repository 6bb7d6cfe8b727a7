import { analyse, reanalyse } from '../../shared/analysis/analysis';
import type { AnyRecord } from '../../shared/records';
import { LAST_DAY, makeLedger } from './ledger';
import { compare, type Row } from './row';

/** A check is logged on one account after another, each on top of the one before. */
export const analysisChange = {
  name: 'analysis after one change, 100,000 records and 20 accounts, against from scratch',
  goal: { atMost: 1 / 20 },
  run: () => {
    const records = makeLedger({ records: 100_000, accounts: 20 });
    const checks = records.filter((record) => record.type === 'check');
    let analysis = analyse(records, LAST_DAY);
    let logged = 0;
    return compare(
      {
        what: 'one change',
        work: () => {
          logged += 1;
          analysis = reanalyse(
            analysis,
            [{ before: null, after: nextCheck(checks, logged) }],
            LAST_DAY,
          );
          return analysis;
        },
      },
      { what: 'from scratch', work: () => analyse(records, LAST_DAY) },
      { warmUp: 3, counted: 9 },
    );
  },
} as const satisfies Row;

function nextCheck(checks: readonly AnyRecord[], logged: number): AnyRecord {
  const model = checks[logged * 17];
  if (model?.type !== 'check') throw new Error('the ledger has too few checks');
  const id = `01900000-0000-7000-8001-${logged.toString(16).padStart(12, '0')}`;
  return { ...model, id, on: LAST_DAY, createdAt: `${LAST_DAY}T12:00:00.000Z` };
}

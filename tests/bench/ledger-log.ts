import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '../../electron/ledger/ledger';
import { profileAt } from '../../electron/profile';
import { ledgerKeys, newDataKey } from '../../electron/vault/keys';
import { makeLedger } from './ledger';
import { compare, type Row } from './row';

export const ledgerLog = {
  name: 'log one check, durably, against writing the same bytes with fsync',
  goal: { atMost: 2.5 },
  run: () => {
    const records = makeLedger({ records: 2000, accounts: 20 });
    const checks = records.filter((record) => record.type === 'check');
    const folder = mkdtempSync(join(tmpdir(), 'credit-health-bench-'));
    const ledger = openLedger(profileAt(join(folder, 'ledger')), ledgerKeys(newDataKey()));
    const raw = openSync(join(folder, 'raw'), 'a');
    let [logged, written] = [0, 0];
    try {
      return compare(
        {
          what: 'commit',
          work: () => {
            const after = checks[(logged += 1)] ?? null;
            const changes = [{ before: null, after }];
            return ledger.commit({
              at: 1,
              kind: 'user',
              target: null,
              label: 'add-check',
              changes,
            });
          },
        },
        {
          what: 'write and fsync',
          work: () => {
            writeSync(raw, JSON.stringify(checks[(written += 1)]));
            fsyncSync(raw);
          },
        },
        // So many that the write-ahead log is folded in and begun anew, as it is in use; what they leave dies young.
        { warmUp: 20, counted: 301, collect: false },
      );
    } finally {
      ledger.close();
      closeSync(raw);
      rmSync(folder, { recursive: true, force: true });
    }
  },
} as const satisfies Row;

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '../../electron/ledger/ledger';
import { profileAt } from '../../electron/profile';
import { ledgerKeys, newDataKey } from '../../electron/vault/keys';
import { makeLedger } from './ledger';
import { compare, type Row } from './row';

export const ledgerLoad = {
  name: 'open, decrypt and parse 100,000 records, against a flat JSON file',
  goal: { atMost: 3 },
  run: () => {
    const records = makeLedger({ records: 100_000, accounts: 50 });
    const folder = mkdtempSync(join(tmpdir(), 'credit-health-bench-'));
    const [profile, keys] = [profileAt(join(folder, 'ledger')), ledgerKeys(newDataKey())];
    const flat = join(folder, 'flat.json');
    try {
      const ledger = openLedger(profile, keys);
      const changes = records.map((after) => ({ before: null, after }));
      ledger.commit({ at: 1, kind: 'user', target: null, label: 'import', changes });
      ledger.close();
      writeFileSync(flat, JSON.stringify(records));
      return compare(
        {
          what: 'the ledger',
          work: () => {
            const opened = openLedger(profile, keys);
            const read = opened.records();
            opened.close();
            return read;
          },
        },
        { what: 'flat file', work: () => JSON.parse(readFileSync(flat, 'utf8')) as unknown },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
} as const satisfies Row;

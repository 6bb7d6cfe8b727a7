import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openLedger } from '../../../electron/ledger/ledger';
import { ledgerKeys, newDataKey } from '../../../electron/vault/keys';
import { temporaryProfile } from '../../support/profile';

it('a closed ledger is one file, though the driver still holds its statements', () => {
  const profile = temporaryProfile();
  const ledger = openLedger(profile, ledgerKeys(newDataKey()));
  ledger.records();
  expect(ledger.close()).toBe(true);
  expect(readdirSync(profile.folder).filter((name) => name.startsWith('ledger'))).toEqual([
    'ledger.db',
  ]);
});

import { join } from 'node:path';
import { openLedger } from '../../../electron/ledger/ledger';
import { makeFolders, profileAt } from '../../../electron/profile';
import type { Profile } from '../../../electron/profile';
import { ledgerKeys } from '../../../electron/vault/keys';
import { vaultAt } from '../../../electron/vault/vault';
import { makeLedger } from '../../bench/ledger';
import type { Stage } from './app';

/** Lays a ledger of so many records where the app will look for it; it opens without asking. */
export async function layLargeLedger(stage: Stage, records: number): Promise<Profile> {
  const profile = profileAt(join(stage.folder, 'profile', 'ledger'));
  makeFolders(profile);
  const keychain = {
    status: () => ({ available: false, backend: 'none' }),
    wrap: (text: string) => Buffer.from(text),
    unwrap: (bytes: Buffer) => bytes.toString(),
  };
  const clock = { now: () => Date.parse('2026-03-10T04:00:00.000Z') };
  const key = await vaultAt({ path: profile.vaultFile, keychain, clock }).create('none');
  const ledger = openLedger(profile, ledgerKeys(key));
  const changes = makeLedger({ records, accounts: 20 }).map((after) => ({ before: null, after }));
  ledger.commit({ at: clock.now(), kind: 'user', target: null, label: 'import', changes });
  ledger.close();
  return profile;
}

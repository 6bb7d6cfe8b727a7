import { backUp } from '../../electron/ledger/backup';
import type { Profile } from '../../electron/profile';
import type { LedgerKeys } from '../../electron/vault/keys';
import { realInspector } from './inspector';

/** A backup as the app makes one: by a process of its own, whoever else has the ledger open. */
export async function backUpLedger(profile: Profile, keys: LedgerKeys): Promise<string> {
  const inspector = await realInspector();
  return backUp(
    (copyTo) => inspector.inspect({ file: profile.ledgerFile, keys, live: true, copyTo }),
    { folder: profile.backups, name: '2026-01-01T000000.000Z-manual' },
  );
}

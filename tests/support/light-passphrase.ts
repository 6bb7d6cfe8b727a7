import type { Clock } from '../../electron/clock';
import type { Profile } from '../../electron/profile';
import type { Session } from '../../electron/session';
import type { Keychain } from '../../electron/vault/vault';
import { vaultAt } from '../../electron/vault/vault';

/** The lightest that a vault takes, for tests that are about something else: a tenth of the time of the app's own. */
export const lightScrypt = { n: 2 ** 14, r: 8, p: 1 };

/** Makes a session's ledger under a passphrase that is quick to try: the vault's file says how hard scrypt works. */
export async function createLightly(
  { session, profile, keychain, clock }: Place,
  passphrase: string,
): Promise<void> {
  await session.create('none');
  const vault = vaultAt({ path: profile.vaultFile, keychain, clock, strength: lightScrypt });
  await vault.protect({ protection: 'passphrase', passphrase });
}

type Place = {
  readonly session: Session;
  readonly profile: Profile;
  readonly keychain: Keychain;
  readonly clock: Clock;
};

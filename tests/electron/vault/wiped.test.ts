import crypto from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unfinished } from '../../../electron/profile';
import { vaultAt } from '../../../electron/vault/vault';
import { lightScrypt } from '../../support/light-passphrase';
import { stillClock, temporaryProfile } from '../../support/profile';
import { noKeychain } from '../../support/stand-ins';

const made: Buffer[] = [];

/** Keys are 32 random bytes; a spy sees them without another module standing in for the one that makes them. */
function watchKeys(): void {
  const { randomBytes } = crypto;
  vi.spyOn(crypto, 'randomBytes').mockImplementation((size: number) => {
    const bytes = randomBytes(size);
    if (size === 32) made.push(bytes);
    return bytes;
  });
  syncBuiltinESMExports();
}

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

function emptyVault() {
  const { vaultFile } = temporaryProfile();
  const clock = stillClock('2026-03-10T04:00:00.000Z');
  const parts = { path: vaultFile, keychain: noKeychain, clock, strength: lightScrypt };
  return { vault: vaultAt(parts), vaultFile };
}

const isWiped = (key: Buffer) => key.every((byte) => byte === 0);
const PASSPHRASE = 'correct horse battery';

beforeEach(() => {
  made.length = 0;
  watchKeys();
});

describe('a data key that was made', () => {
  it('is wiped where its passphrase is too short', async () => {
    const { vault } = emptyVault();
    await expect(vault.create('passphrase', 'short')).rejects.toThrow('passphrase-short');
    expect(made.map(isWiped)).toEqual([true]);
  });

  it('is wiped where another vault was made meanwhile, and that one’s is not', async () => {
    const { vault } = emptyVault();
    const late = vault.create('passphrase', PASSPHRASE);
    await vault.create('none');
    await expect(late).rejects.toThrow('vault-exists');
    expect(made.map(isWiped)).toEqual([true, false]);
  });

  it('is wiped where the disk does not take the file', async () => {
    const { vault, vaultFile } = emptyVault();
    mkdirSync(unfinished(vaultFile));
    await expect(vault.create('none')).rejects.toThrow();
    expect(made.map(isWiped)).toEqual([true]);
  });
});

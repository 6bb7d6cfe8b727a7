import { mkdirSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { vaultAt } from '../../../electron/vault/vault';
import { lightScrypt } from '../../support/light-passphrase';
import { stillClock, temporaryProfile } from '../../support/profile';
import { noKeychain } from '../../support/stand-ins';

const { made } = vi.hoisted(() => ({ made: [] as Buffer[] }));

vi.mock(import('../../../electron/vault/keys'), async (original) => {
  const keys = await original();
  return {
    ...keys,
    newDataKey: () => {
      const key = keys.newDataKey();
      made.push(key);
      return key;
    },
  };
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
    mkdirSync(`${vaultFile}.new`);
    await expect(vault.create('none')).rejects.toThrow();
    expect(made.map(isWiped)).toEqual([true]);
  });
});

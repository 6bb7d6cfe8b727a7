import { readFileSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Keychain, Protection } from '../../../electron/vault/vault';
import { vaultAt } from '../../../electron/vault/vault';
import { lightScrypt } from '../../support/light-passphrase';
import { stillClock, temporaryProfile } from '../../support/profile';

const flip = (data: Buffer) => Buffer.from(data.map((byte) => byte ^ 0xff));
const working: Keychain = {
  status: () => ({ available: true, backend: 'gnome' }),
  wrap: (text) => flip(Buffer.from(text)),
  unwrap: (data) => flip(data).toString(),
};
const gone: Keychain = { ...working, status: () => ({ available: false, backend: 'none' }) };
const forgetful: Keychain = { ...working, unwrap: () => Buffer.alloc(32).toString('base64') };

function vaultWith(keychain: Keychain = working) {
  const { vaultFile } = temporaryProfile();
  const clock = stillClock('2026-01-05T08:00:00.000Z');
  const at = (other: Keychain) =>
    vaultAt({ path: vaultFile, keychain: other, clock, strength: lightScrypt });
  return { vault: at(keychain), at, file: vaultFile, text: () => readFileSync(vaultFile, 'utf8') };
}

const first = 'correct horse battery';
const second = 'another horse entirely';
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: { failure?: { code: string } }) => error.failure?.code,
  );
const codeOf = (work: () => unknown) => refusal(Promise.resolve().then(work));

describe('a change of protection', () => {
  const kinds: readonly Protection[] = ['none', 'keychain', 'passphrase', 'both'];
  it.each(kinds.flatMap((from) => kinds.map((to) => [from, to] as const)))(
    'from %s to %s keeps the key',
    async (from, to) => {
      const { vault } = vaultWith();
      const key = await vault.create(from, first);
      await vault.protect({ protection: to, passphrase: second, current: first });
      const opened = vault.openSilently() ?? (await vault.unlock(second));
      expect([vault.protection(), opened.equals(key)]).toEqual([to, true]);
    },
    20_000,
  );

  it('leaves no open key behind', async () => {
    const { vault, text } = vaultWith();
    const key = await vault.create('none');
    await vault.protect({ protection: 'passphrase', passphrase: first });
    expect(text()).not.toContain(key.toString('base64'));
  });

  it('asks for the passphrase, though the window is open', async () => {
    const { vault } = vaultWith();
    await vault.create('passphrase', first);
    expect(await refusal(vault.protect({ protection: 'none' }))).toBe('passphrase-needed');
  });

  it('counts a wrong passphrase as a wrong try and changes nothing', async () => {
    const { vault } = vaultWith();
    const key = await vault.create('passphrase', first);
    const change = { protection: 'none', current: 'wrong horse' } as const;
    expect(await refusal(vault.protect(change))).toBe('wrong-passphrase');
    expect((await vault.unlock(first)).equals(key)).toBe(true);
  });

  it('puts the old passphrase out of use', async () => {
    const { vault } = vaultWith();
    await vault.create('passphrase', first);
    await vault.protect({ protection: 'passphrase', passphrase: second, current: first });
    expect(await refusal(vault.unlock(first))).toBe('wrong-passphrase');
  });

  it('refuses a keychain that does not give back what it took', async () => {
    const { vault, at } = vaultWith();
    const key = await vault.create('none');
    expect(await refusal(at(forgetful).protect({ protection: 'keychain' }))).toBe(
      'keychain-refused',
    );
    expect(vault.openSilently()?.equals(key)).toBe(true);
  });
});

describe('an unlock', () => {
  it('brings nothing back that was changed while it ran', async () => {
    const { vault } = vaultWith();
    await vault.create('passphrase', first);
    await vault.makeRecovery(first);
    const running = vault.unlock(first);
    vault.removeRecovery();
    await running;
    expect(vault.hasRecovery()).toBe(false);
  });

  it('brings back no vault that was deleted while it ran', async () => {
    const { vault, file } = vaultWith();
    await vault.create('passphrase', first);
    const running = refusal(vault.unlock(first));
    rmSync(file);
    expect([await running, vault.exists()]).toEqual(['no-vault', false]);
  });
});

describe('two vaults made at once', () => {
  it('are one, and the second is refused', async () => {
    const { vault } = vaultWith();
    const [made, again] = [vault.create('passphrase', first), vault.create('passphrase', second)];
    const refused = await Promise.all([refusal(made), refusal(again)]);
    expect(refused.filter((code) => code === 'vault-exists')).toHaveLength(1);
    const [passphrase, key] = refused[0] === undefined ? [first, made] : [second, again];
    expect((await vault.unlock(passphrase)).equals(await key)).toBe(true);
  });
});

describe('a vault in the keychain and under a passphrase', () => {
  it('opens with the passphrase when the keychain is gone', async () => {
    const { vault, at } = vaultWith();
    const key = await vault.create('both', first);
    const moved = at(gone);
    expect(moved.openSilently()).toBeUndefined();
    expect((await moved.unlock(first)).equals(key)).toBe(true);
  });
});

describe('a recovery key', () => {
  it('opens the vault when the passphrase is forgotten', async () => {
    const { vault } = vaultWith();
    const key = await vault.create('passphrase', first);
    const written = await vault.makeRecovery(first);
    expect(vault.recover(written).equals(key)).toBe(true);
  });

  it('ends the waits that wrong passphrases had begun', async () => {
    const { vault } = vaultWith();
    await vault.create('passphrase', first);
    const written = await vault.makeRecovery(first);
    for (let tries = 0; tries < 3; tries += 1)
      await expect(vault.unlock('not the passphrase')).rejects.toThrow('wrong-passphrase');
    expect(vault.waitSeconds()).toBeGreaterThan(0);
    vault.recover(written);
    expect(vault.waitSeconds()).toBe(0);
  });

  it('opens the vault when the keychain is gone', async () => {
    const { vault, at } = vaultWith();
    const key = await vault.create('keychain');
    const written = await vault.makeRecovery();
    expect(at(gone).recover(written).equals(key)).toBe(true);
  });

  it('stands for the passphrase when a new one is set, and still opens after', async () => {
    const { vault } = vaultWith();
    const key = await vault.create('passphrase', first);
    const written = await vault.makeRecovery(first);
    await vault.protect({ protection: 'passphrase', passphrase: second, current: written });
    expect((await vault.unlock(second)).equals(key)).toBe(true);
    expect(vault.recover(written).equals(key)).toBe(true);
  });

  it('is kept nowhere', async () => {
    const { vault, text } = vaultWith();
    await vault.create('keychain');
    expect(text()).not.toContain(await vault.makeRecovery());
  });

  it('puts an earlier one out of use', async () => {
    const { vault } = vaultWith();
    await vault.create('keychain');
    const written = await vault.makeRecovery();
    await vault.makeRecovery();
    expect(await codeOf(() => vault.recover(written))).toBe('recovery-wrong');
  });

  it('opens nothing once it is revoked', async () => {
    const { vault } = vaultWith();
    await vault.create('keychain');
    const written = await vault.makeRecovery();
    vault.removeRecovery();
    expect(await codeOf(() => vault.recover(written))).toBe('no-recovery');
  });
});

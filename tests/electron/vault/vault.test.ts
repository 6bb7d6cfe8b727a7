import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Keychain } from '../../../electron/vault/vault';
import { vaultAt, waitAfter } from '../../../electron/vault/vault';
import { lightScrypt } from '../../support/light-passphrase';
import { stillClock, temporaryProfile } from '../../support/profile';

const noKeychain: Keychain = {
  status: () => ({ available: false, backend: 'none' }),
  wrap: () => Buffer.alloc(0),
  unwrap: () => '',
};

/** Wraps by flipping every bit: enough to see that the plain key is not what is stored. */
const flip = (data: Buffer) => Buffer.from(data.map((byte) => byte ^ 0xff));
const workingKeychain = (backend = 'gnome'): Keychain => ({
  status: () => ({ available: true, backend }),
  wrap: (text) => flip(Buffer.from(text)),
  unwrap: (data) => flip(data).toString(),
});

function vaultIn(keychain: Keychain = noKeychain) {
  const { vaultFile } = temporaryProfile();
  const clock = stillClock('2026-01-05T08:00:00.000Z');
  const vault = vaultAt({ path: vaultFile, keychain, clock, strength: lightScrypt });
  return { vault, vaultFile, clock };
}

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: { failure?: { code: string; detail?: Record<string, unknown> } }) => error.failure,
  );

describe('a vault under a passphrase', () => {
  it('works as hard for it as is asked of scrypt, where nobody says otherwise', async () => {
    const { vaultFile } = temporaryProfile();
    const clock = stillClock('2026-01-05T08:00:00.000Z');
    const vault = vaultAt({ path: vaultFile, keychain: noKeychain, clock });
    const key = await vault.create('passphrase', 'correct horse battery');
    expect(JSON.parse(readFileSync(vaultFile, 'utf8'))).toMatchObject({
      wraps: [{ kind: 'passphrase', n: 131_072, r: 8, p: 1 }],
    });
    expect((await vault.unlock('correct horse battery')).equals(key)).toBe(true);
  });

  it('gives the same key for the same passphrase', async () => {
    const { vault } = vaultIn();
    const key = await vault.create('passphrase', 'correct horse battery');
    expect((await vault.unlock('correct horse battery')).equals(key)).toBe(true);
  });

  it('takes a passphrase typed in another Unicode form for the same one', async () => {
    const { vault } = vaultIn();
    const key = await vault.create('passphrase', 'ｐａｓｓｗｏｒｄ１');
    expect((await vault.unlock('password1')).equals(key)).toBe(true);
  });

  it('refuses a wrong passphrase by name', async () => {
    const { vault } = vaultIn();
    await vault.create('passphrase', 'correct horse battery');
    expect(await refusal(vault.unlock('wrong horse'))).toMatchObject({ code: 'wrong-passphrase' });
  });

  it('asks for a wait after three wrong tries, and keeps asking after a restart', async () => {
    const { vault, vaultFile, clock } = vaultIn();
    await vault.create('passphrase', 'correct horse battery');
    for (let tries = 0; tries < 3; tries += 1) await refusal(vault.unlock('wrong'));
    const restarted = vaultAt({ path: vaultFile, keychain: noKeychain, clock });
    expect(await refusal(restarted.unlock('correct horse battery'))).toEqual({
      code: 'too-soon',
      detail: { waitSeconds: waitAfter(3) },
    });
  });

  it('opens once the wait is over, and forgets the wrong tries', async () => {
    const { vault, clock } = vaultIn();
    await vault.create('passphrase', 'correct horse battery');
    for (let tries = 0; tries < 3; tries += 1) await refusal(vault.unlock('wrong'));
    clock.set('2026-01-05T08:00:10.000Z');
    await vault.unlock('correct horse battery');
    expect(vault.waitSeconds()).toBe(0);
  });

  it('does not lock the person out for longer when the clock is set back', async () => {
    const { vault, clock } = vaultIn();
    await vault.create('passphrase', 'correct horse battery');
    for (let tries = 0; tries < 3; tries += 1) await refusal(vault.unlock('wrong'));
    clock.set('2020-01-01T00:00:00.000Z');
    expect(vault.waitSeconds()).toBeLessThanOrEqual(waitAfter(3));
  });

  it('tells a wrap that the disk changed from a wrong passphrase', async () => {
    const { vault, vaultFile } = vaultIn();
    await vault.create('passphrase', 'correct horse battery');
    const text = readFileSync(vaultFile, 'utf8');
    const [, salt = ''] = /"salt":"(.)/u.exec(text) ?? [];
    writeFileSync(
      vaultFile,
      text.replace(`"salt":"${salt}`, `"salt":"${salt === 'A' ? 'B' : 'A'}`),
    );
    expect(await refusal(vault.unlock('correct horse battery'))).toMatchObject({
      code: 'vault-damaged',
    });
  });

  it('refuses a passphrase that is too short', async () => {
    const { vault } = vaultIn();
    expect(await refusal(vault.create('passphrase', 'short'))).toMatchObject({
      code: 'passphrase-short',
    });
  });
});

describe('the wait after wrong tries', () => {
  it.each([
    [1, 0],
    [2, 0],
    [3, 2],
    [4, 4],
    [9, 128],
    [40, 300],
  ])('after %i tries is %i seconds', (tries, seconds) => {
    expect(waitAfter(tries)).toBe(seconds);
  });
});

describe('a vault in the keychain', () => {
  it('opens without asking', async () => {
    const { vault } = vaultIn(workingKeychain());
    const key = await vault.create('keychain');
    expect(vault.openSilently()?.equals(key)).toBe(true);
  });

  it('does not hold the plain key', async () => {
    const { vault, vaultFile } = vaultIn(workingKeychain());
    const key = await vault.create('keychain');
    expect(readFileSync(vaultFile, 'utf8')).not.toContain(key.toString('base64'));
  });

  it('is refused where no keychain protects anything', async () => {
    const { vault } = vaultIn();
    expect(await refusal(vault.create('keychain'))).toMatchObject({ code: 'keychain-unavailable' });
  });

  it('names the keychain it was made with when another one is there now', async () => {
    const { vault, vaultFile, clock } = vaultIn(workingKeychain('kwallet'));
    await vault.create('keychain');
    const moved = vaultAt({ path: vaultFile, keychain: workingKeychain('gnome'), clock });
    expect(() => moved.openSilently()).toThrow('keychain-changed');
  });
});

describe('the vault file', () => {
  it('is readable by its owner alone', async () => {
    const { vault, vaultFile } = vaultIn();
    await vault.create('none');
    expect(statSync(vaultFile).mode & 0o077).toBe(0);
  });

  it('refuses to be made twice', async () => {
    const { vault } = vaultIn();
    await vault.create('none');
    expect(await refusal(vault.create('none'))).toMatchObject({ code: 'vault-exists' });
  });

  it.each([
    ['cut short', '{"version":1,"wr', 'vault-damaged'],
    ['of a newer version', '{"version":2}', 'vault-newer'],
    [
      'with no wrap',
      '{"version":1,"wraps":[],"failures":{"count":0,"notBefore":0}}',
      'vault-damaged',
    ],
  ])('is refused by name when it is %s', (_how, text, code) => {
    const { vault, vaultFile } = vaultIn();
    writeFileSync(vaultFile, text);
    expect(() => vault.openSilently()).toThrow(code);
  });
});

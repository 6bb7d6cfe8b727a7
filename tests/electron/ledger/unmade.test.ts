import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../electron/doubt';
import { inspect, isSound } from '../../../electron/ledger/inspect';
import { openLedger } from '../../../electron/ledger/ledger';
import { withPlaceCleared } from '../../../electron/ledger/restore';
import { closeDatabase, openDatabase } from '../../../electron/ledger/sql';
import { createSession } from '../../../electron/session';
import { ledgerKeys, newDataKey } from '../../../electron/vault/keys';
import { vaultAt } from '../../../electron/vault/vault';
import { makeFolders, unfinished } from '../../../electron/profile';
import { stillClock, temporaryProfile } from '../../support/profile';
import { noKeychain, nobodyAsked, unheard } from '../../support/stand-ins';

/** What a first start leaves that ended in the middle of making the ledger. */
const leftovers = [
  [
    'a file of nothing',
    (file: string) => {
      writeFileSync(file, '');
    },
  ],
  [
    'a file without tables',
    (file: string, key: string) => {
      writeFileSync(file, '');
      const db = openDatabase(file, key);
      db.exec('CREATE TABLE one (a)');
      db.exec('DROP TABLE one');
      closeDatabase(db);
    },
  ],
] as const;

describe.each(leftovers)('a ledger of which the making left %s', (_, leave) => {
  it('is sound, and is made by the next start, though that has it read by another process first', async () => {
    const profile = temporaryProfile();
    makeFolders(profile);
    const clock = stillClock('2026-03-10T04:00:00.000Z');
    const vault = vaultAt({ path: profile.vaultFile, keychain: noKeychain, clock });
    const keys = ledgerKeys(await vault.create('none'));
    leave(profile.ledgerFile, keys.file);
    doubtIn(profile).raise();
    const session = createSession({
      ...{ profile, clock, keychain: noKeychain },
      inspector: {
        inspect: (request) =>
          Promise.resolve({ kind: 'read' as const, inspection: inspect(request) }),
        stop: () => Promise.resolve(),
      },
      ...unheard,
    });
    await session.start();
    expect(session.state()).toMatchObject({ status: 'open' });
    session.close();
    expect(isSound(inspect({ file: profile.ledgerFile, keys, live: true }))).toBe(true);
  });
});

describe('a ledger that lies where there is no key file', () => {
  it('is kept with those that were replaced, and a new one is made', async () => {
    const profile = temporaryProfile();
    const clock = stillClock('2026-03-10T04:00:00.000Z');
    openLedger(profile, ledgerKeys(newDataKey())).close();
    const left = readFileSync(profile.ledgerFile);
    const session = createSession({
      ...{ profile, clock, keychain: noKeychain, inspector: nobodyAsked },
      ...unheard,
    });
    expect((await session.create('none')).status).toBe('open');
    session.close();
    const [kept = ''] = readdirSync(profile.replaced);
    expect(readFileSync(join(profile.replaced, kept)).equals(left)).toBe(true);
  });

  it.each([
    ['its passphrase is too short', 'passphrase', 'short', () => undefined],
    ['there is no keychain', 'keychain', undefined, () => undefined],
    [
      'the disk does not take its key',
      'none',
      undefined,
      (vaultFile: string) => mkdirSync(unfinished(vaultFile)),
    ],
  ] as const)('stays where it is where %s', async (_why, protection, passphrase, hinder) => {
    const profile = temporaryProfile();
    const clock = stillClock('2026-03-10T04:00:00.000Z');
    const parts = { profile, clock, keychain: noKeychain, inspector: nobodyAsked, ...unheard };
    const session = createSession(parts);
    await session.create('none');
    const epoch = session.desk()?.ledger.epoch;
    session.close();
    const keyFile = readFileSync(profile.vaultFile);
    rmSync(profile.vaultFile);
    writeFileSync(`${profile.ledgerFile}-wal`, '');
    hinder(profile.vaultFile);
    await expect(session.create(protection, passphrase)).rejects.toThrow();
    expect(readdirSync(profile.replaced)).toEqual([]);
    writeFileSync(profile.vaultFile, keyFile);
    const next = createSession(parts);
    await next.start();
    expect([next.state().status, next.desk()?.ledger.epoch]).toEqual(['open', epoch]);
    next.close();
  });

  it('stays with the others that were replaced where the new key stands whatever else failed', () => {
    const profile = temporaryProfile();
    writeFileSync(profile.ledgerFile, 'old');
    const failing = () => {
      withPlaceCleared(profile, 'now', () => {
        writeFileSync(profile.vaultFile, 'new');
        throw new Error('EIO');
      });
    };
    expect(failing).toThrow('EIO');
    expect([existsSync(profile.ledgerFile), readdirSync(profile.replaced)]).toEqual([
      false,
      ['ledger-now.db'],
    ]);
  });

  it('stays where it is while it is open, or its key file is damaged', async () => {
    const profile = temporaryProfile();
    const clock = stillClock('2026-03-10T04:00:00.000Z');
    const session = createSession({
      ...{ profile, clock, keychain: noKeychain, inspector: nobodyAsked },
      ...unheard,
    });
    await session.create('none');
    rmSync(profile.vaultFile);
    await expect(session.create('none')).rejects.toThrow('already-open');
    session.close();
    writeFileSync(profile.vaultFile, '{');
    await expect(session.create('none')).rejects.toThrow('vault-damaged');
    expect(readdirSync(profile.replaced)).toEqual([]);
  });
});

describe('a ledger that was made and is empty now', () => {
  it('is not taken for one that never was', () => {
    const profile = temporaryProfile();
    const keys = ledgerKeys(newDataKey());
    const ledger = openLedger(profile, keys);
    const step = { at: 1, kind: 'user', target: null, label: 'nothing', changes: [] } as const;
    ledger.commit(step);
    ledger.close();
    rmSync(profile.ledgerFile);
    writeFileSync(profile.ledgerFile, '');
    expect(existsSync(profile.ledgerFile)).toBe(true);
    expect(() => inspect({ file: profile.ledgerFile, keys, live: true })).toThrow();
  });
});

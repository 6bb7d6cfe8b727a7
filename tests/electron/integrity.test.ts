import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBackups } from '../../electron/backups/backups';
import { addRecords } from '../../electron/commands/add-records';
import { contextFrom } from '../../electron/commands/context';
import { restoreBackup } from '../../electron/commands/restore-backup';
import type { Inspector } from '../../electron/inspector';
import { createIntegrity } from '../../electron/integrity';
import { blobOf, openDatabase, statement } from '../../electron/ledger/sql';
import { createSession } from '../../electron/session';
import { ledgerKeys } from '../../electron/vault/keys';
import { vaultAt } from '../../electron/vault/vault';
import { inspectorOf, realInspector } from '../support/inspector';
import { stillClock, temporaryProfile } from '../support/profile';
import { unheard } from '../support/stand-ins';

const keychain = {
  status: () => ({ available: false, backend: 'none' }),
  wrap: () => Buffer.alloc(0),
  unwrap: () => '',
};
const draft = { type: 'account', product: 'jiebei', lender: '蚂蚁', revolving: true };

/** An app without a window: what `start` gives is one run of it over the same folder. */
async function office() {
  const profile = temporaryProfile();
  const clock = stillClock('2026-03-10T04:00:00.000Z');
  const real = await realInspector();
  const start = async (inspector: Inspector = real) => {
    const session = createSession({
      ...{ profile, keychain, clock, inspector },
      ...unheard,
    });
    if (session.state().status === 'none') await session.create('none');
    else await session.start();
    const context = contextFrom({ desk: session.desk, clock, systemLocale: 'zh-CN' });
    const ledger = () => session.desk()?.ledger;
    const backups = createBackups({
      ...{ profile, clock, ledger, copy: session.copy },
      isSound: () => true,
    });
    const integrity = createIntegrity({ session, backups, onChecked: () => undefined });
    return {
      session,
      backups,
      integrity,
      add: (name: string) => addRecords(context.get(), { drafts: [{ ...draft, name }] }),
      names: () =>
        [...(session.desk()?.records() ?? [])].flatMap((record) =>
          record.type === 'account' ? [record.name] : [],
        ),
      restore: (name: string) => restoreBackup({ session, backups, integrity }, name),
    };
  };
  const change = (sql: string) => {
    const key = vaultAt({ path: profile.vaultFile, keychain, clock }).openSilently();
    const db = openDatabase(profile.ledgerFile, ledgerKeys(key ?? Buffer.alloc(32)).file);
    statement(db, sql, []).run();
    db.close();
  };
  return { profile, clock, start, change, mark: join(profile.folder, 'opening') };
}

const hex = (text: string) => `x'${blobOf(text).toString('hex')}'`;
/** What a process does that reads a page the driver cannot bear. */
const aborting = () => inspectorOf('process.abort()');

describe('the check of an open ledger', () => {
  it('finds a sound one sound, and leaves no mark', async () => {
    const { start, mark } = await office();
    const { add, integrity } = await start();
    add('借呗');
    expect(existsSync(mark)).toBe(true);
    await integrity.check();
    expect([integrity.view().status, existsSync(mark)]).toEqual(['sound', false]);
  });

  it('names damaged records as the history has them, and the newest sound backup with what it lacks', async () => {
    const { start, change, clock } = await office();
    const { add, backups, integrity } = await start();
    add('借呗');
    await backups.make('manual');
    clock.set('2026-03-12T04:00:00.000Z');
    add('花呗');
    change(`UPDATE record SET body = ${hex('{}')}`);
    await integrity.check();
    expect(integrity.view()).toMatchObject({
      status: 'damaged',
      entryCount: 0,
      recordCount: 2,
      records: [
        { type: 'account', account: '借呗' },
        { type: 'account', account: '花呗' },
      ],
      backup: { at: '2026-03-10T04:00:00.000Z', lacks: 1, days: ['2026-03-12'] },
    });
  });

  it('names a changed step of the history by its number and its time', async () => {
    const { start, change } = await office();
    const { add, integrity } = await start();
    add('借呗');
    change(`UPDATE entry SET label = ${hex('other')} WHERE seq = 1`);
    await integrity.check();
    expect(integrity.view()).toMatchObject({
      status: 'damaged',
      entryCount: 1,
      entries: [{ seq: 1, at: '2026-03-10T04:00:00.000Z' }],
    });
  });

  it('passes over a backup that is damaged itself', async () => {
    const { start, change, clock, profile } = await office();
    const { add, backups, integrity } = await start();
    add('借呗');
    await backups.make('manual');
    clock.set('2026-03-10T05:00:00.000Z');
    await backups.make('manual');
    writeFileSync(join(profile.backups, backups.view().backups[0]?.name ?? ''), 'x'.repeat(9000));
    change(`UPDATE record SET body = ${hex('{}')}`);
    await integrity.check();
    expect(integrity.view().backup?.at).toBe('2026-03-10T04:00:00.000Z');
  });

  it('that takes its process down leaves the app up and the mark behind, even after a good end', async () => {
    const { start, mark } = await office();
    const { add, integrity, session, names } = await start(aborting());
    add('借呗');
    await integrity.check();
    expect([integrity.view().status, names()]).toEqual(['unfinished', ['借呗']]);
    session.close();
    expect(existsSync(mark)).toBe(true);
  });
});

describe('a start after one that died', () => {
  it('opens a ledger that another process could read', async () => {
    const { start, mark } = await office();
    const first = await start();
    first.add('借呗');
    first.session.close();
    writeFileSync(mark, '');
    const second = await start();
    expect([second.session.state().status, second.names()]).toEqual(['open', ['借呗']]);
  });

  it('does not open one that ended the process reading it, and says so', async () => {
    const { start, mark } = await office();
    const first = await start();
    first.session.close();
    writeFileSync(mark, '');
    const { session } = await start(aborting());
    expect(session.state()).toMatchObject({
      status: 'failed',
      failure: { code: 'ledger-aborts' },
    });
    expect(existsSync(mark)).toBe(true);
  });

  it('offers the newest sound backup of a ledger that does not open, and restores it', async () => {
    const { start, profile } = await office();
    const first = await start();
    first.add('借呗');
    await first.backups.make('manual');
    first.session.close();
    writeFileSync(profile.ledgerFile, 'not a ledger any more'.repeat(500));
    const second = await start();
    await second.integrity.check();
    const { status, backup } = second.integrity.view();
    expect([second.session.state().failure?.code, status, backup?.lacks]).toEqual([
      'ledger-unreadable',
      'unreadable',
      undefined,
    ]);
    const { kept } = await second.restore(backup?.name ?? '');
    expect([second.session.state().status, second.names()]).toEqual(['open', ['借呗']]);
    expect(existsSync(kept)).toBe(true);
  });
});

describe('a ledger with a damaged record', () => {
  it('opens with what the history has of it', async () => {
    const { start, change } = await office();
    const first = await start();
    first.add('借呗');
    first.add('花呗');
    first.session.close();
    change(`UPDATE record SET body = ${hex('{"half":')}`);
    const { names } = await start();
    expect([...names()].sort()).toEqual(['花呗', '借呗'].sort());
  });

  it('opens with the rest where the history has nothing of it either', async () => {
    const { start, change } = await office();
    const first = await start();
    first.add('借呗');
    first.add('花呗');
    first.session.close();
    change(`UPDATE record SET body = ${hex('{')} WHERE seq = 2`);
    change(`UPDATE change SET after = ${hex('{')} WHERE seq = 2`);
    const { names } = await start();
    expect(names()).toEqual(['借呗']);
  });
});

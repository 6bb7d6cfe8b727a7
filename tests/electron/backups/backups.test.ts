import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBackups } from '../../../electron/backups/backups';
import { addRecords } from '../../../electron/commands/add-records';
import { contextFrom } from '../../../electron/commands/context';
import { restoreBackup } from '../../../electron/commands/restore-backup';
import { createSession } from '../../../electron/session';
import type { Update } from '../../../shared/ipc/views';
import { realInspector } from '../../support/inspector';
import { stillClock, temporaryProfile } from '../../support/profile';

const draft = { type: 'account', product: 'jiebei', lender: '蚂蚁', revolving: true };
const noKeychain = {
  status: () => ({ available: false, backend: 'none' }),
  wrap: () => Buffer.alloc(0),
  unwrap: () => '',
};

async function office() {
  const profile = temporaryProfile();
  const clock = stillClock('2026-03-10T04:00:00.000Z');
  const updates: Update[] = [];
  let sound = true;
  const session = createSession({
    profile,
    keychain: noKeychain,
    clock,
    inspector: await realInspector(),
    locale: () => 'zh-CN',
    onState: () => undefined,
    onUpdate: (update) => void updates.push(update),
    onOpen: () => undefined,
    onUnfit: () => undefined,
    onClose: () => undefined,
  });
  await session.create('none');
  const context = contextFrom({ desk: session.desk, clock, systemLocale: 'zh-CN' });
  const backups = createBackups({
    profile,
    clock,
    ledger: () => session.desk()?.ledger,
    isSound: () => sound,
  });
  return {
    profile,
    clock,
    updates,
    session,
    backups,
    add: (name: string) => addRecords(context.get(), { drafts: [{ ...draft, name }] }),
    names: () =>
      [...(session.desk()?.records() ?? [])].flatMap((record) =>
        record.type === 'account' ? [record.name] : [],
      ),
    damage: () => {
      sound = false;
    },
    restore: (name: string | undefined) =>
      restoreBackup({ session, backups, integrity: { isTrusted: () => sound } }, name ?? ''),
  };
}

describe('the daily backup', () => {
  it('is made once a day', async () => {
    const { add, backups, clock } = await office();
    add('借呗');
    backups.daily();
    clock.set('2026-03-10T05:00:00.000Z');
    backups.daily();
    clock.set('2026-03-11T05:00:00.000Z');
    backups.daily();
    expect(backups.view().backups.map(({ at, reason }) => [at, reason])).toEqual([
      ['2026-03-11T05:00:00.000Z', 'daily'],
      ['2026-03-10T04:00:00.000Z', 'daily'],
    ]);
  });

  it('is not made of an empty ledger', async () => {
    const { backups } = await office();
    backups.daily();
    expect(backups.view().backups).toEqual([]);
  });

  it('is not made of a ledger that was not found sound', async () => {
    const { add, backups, damage } = await office();
    add('借呗');
    damage();
    backups.daily();
    expect(backups.view().backups).toEqual([]);
  });

  it('that fails is named instead of thrown', async () => {
    const { add, backups, profile } = await office();
    add('借呗');
    writeFileSync(join(profile.folder, 'in the way'), '');
    const blocked = createBackups({
      profile: { ...profile, backups: join(profile.folder, 'nowhere') },
      clock: stillClock('2026-03-10T04:00:00.000Z'),
      ledger: () => ({ seq: () => 1, backUp: fullDisk }) as never,
      isSound: () => true,
    });
    blocked.daily();
    expect(blocked.view()).toEqual({ backups: [], failure: 'disk-full' });
    expect(backups.view().failure).toBeUndefined();
  });
});

function fullDisk(): never {
  throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
}

describe('a backup', () => {
  it('is for the person alone', async () => {
    const { add, backups, profile } = await office();
    add('借呗');
    backups.make('manual');
    const file = backups.pathOf(backups.view().backups[0]?.name ?? '');
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readdirSync(profile.backups)).toHaveLength(1);
  });

  it('holds no name in the clear', async () => {
    const { add, backups } = await office();
    add('Sentinel-Account');
    backups.make('manual');
    const file = backups.pathOf(backups.view().backups[0]?.name ?? '');
    expect(readFileSync(file).includes('Sentinel-Account')).toBe(false);
  });

  it('half written by a crash is not taken for one', async () => {
    const { backups, profile } = await office();
    writeFileSync(join(profile.backups, '2026-03-10T040000.000Z-daily.db.new'), 'half');
    expect(backups.view().backups).toEqual([]);
  });
});

describe('restoring', () => {
  it('brings back what the backup held, and can itself be taken back', async () => {
    const { add, backups, clock, names, restore } = await office();
    add('借呗');
    backups.make('manual');
    clock.set('2026-03-10T05:00:00.000Z');
    add('花呗');
    await restore(backups.view().backups[0]?.name);
    expect(names()).toEqual(['借呗']);
    const before = backups.view().backups.find(({ reason }) => reason === 'restore');
    clock.set('2026-03-10T06:00:00.000Z');
    await restore(before?.name);
    expect(names().sort()).toEqual(['借呗', '花呗']);
  });

  it('keeps the replaced ledger as a file that can be opened again', async () => {
    const { add, backups, names, restore, profile, session } = await office();
    add('借呗');
    backups.make('manual');
    add('花呗');
    const { kept } = await restore(backups.view().backups[0]?.name);
    session.close();
    copyFileSync(kept, profile.ledgerFile);
    await session.start();
    expect(names().sort()).toEqual(['借呗', '花呗']);
  });

  it('tells whoever mirrors the ledger to start over', async () => {
    const { add, backups, restore, updates, session } = await office();
    add('借呗');
    const before = updates.at(-1)?.epoch;
    backups.make('manual');
    await restore(backups.view().backups[0]?.name);
    expect(updates.at(-1)?.epoch).not.toBe(before);
    expect(session.desk()?.snapshot().epoch).toBe(updates.at(-1)?.epoch);
  });

  it('goes on taking changes', async () => {
    const { add, backups, restore, names } = await office();
    add('借呗');
    backups.make('manual');
    await restore(backups.view().backups[0]?.name);
    add('白条');
    expect(names()).toEqual(['借呗', '白条']);
  });

  it.each([
    [
      'cut short',
      'backup-unreadable',
      (file: string) => {
        cut(file);
      },
    ],
    [
      'not a ledger',
      'backup-unreadable',
      (file: string) => {
        writeFileSync(file, 'x'.repeat(9000));
      },
    ],
  ])('refuses a backup that is %s and leaves the ledger alone', async (_how, code, hurt) => {
    const { add, backups, restore, names, profile } = await office();
    add('借呗');
    backups.make('manual');
    const name = backups.view().backups[0]?.name ?? '';
    hurt(join(profile.backups, name));
    await expect(restore(name)).rejects.toThrow(code);
    expect(names()).toEqual(['借呗']);
    expect(readdirSync(profile.folder)).not.toContain('ledger.restoring.db');
  });

  it('refuses a backup of another key by name', async () => {
    const other = await office();
    other.add('别人');
    other.backups.make('manual');
    const stranger = other.backups.view().backups[0]?.name ?? '';
    const { add, backups, restore, names, profile } = await office();
    add('借呗');
    copyFileSync(join(other.profile.backups, stranger), join(profile.backups, stranger));
    await expect(restore(stranger)).rejects.toThrow('backup-unreadable');
    expect(names()).toEqual(['借呗']);
    expect(backups.view().backups).toHaveLength(1);
  });

  it('refuses a name that is not on the list, wherever it points', async () => {
    const { restore } = await office();
    await expect(restore('../ledger.db')).rejects.toThrow('no-such-backup');
  });
});

function cut(file: string): void {
  writeFileSync(file, readFileSync(file).subarray(0, 5000));
}

import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBackups } from '../../../electron/backups/backups';
import { addRecords } from '../../../electron/commands/add-records';
import { contextFrom } from '../../../electron/commands/context';
import { restoreBackup } from '../../../electron/commands/restore-backup';
import type { Inspector } from '../../../electron/inspector';
import type { CopyLedger } from '../../../electron/ledger/backup';
import { refuse } from '../../../electron/failure';
import { createSession } from '../../../electron/session';
import type { BackupReason } from '../../../shared/ipc/contract';
import type { Update } from '../../../shared/ipc/views';
import { inspectorOf, realInspector } from '../../support/inspector';
import { stillClock, temporaryProfile } from '../../support/profile';

const request = { file: '', keys: { file: '', chain: Buffer.alloc(32) }, live: true };
const draft = { type: 'account', product: 'jiebei', lender: '蚂蚁', revolving: true };
const noKeychain = {
  status: () => ({ available: false, backend: 'none' }),
  wrap: () => Buffer.alloc(0),
  unwrap: () => '',
};

async function office(inspector?: Inspector) {
  const profile = temporaryProfile();
  const clock = stillClock('2026-03-10T04:00:00.000Z');
  const updates: Update[] = [];
  let sound = true;
  const session = createSession({
    profile,
    keychain: noKeychain,
    clock,
    inspector: inspector ?? (await realInspector()),
    locale: () => 'zh-CN',
    onState: () => undefined,
    onUpdate: (update) => void updates.push(update),
    onOpen: () => undefined,
    onUnfit: () => undefined,
    onClose: () => undefined,
  });
  await session.create('none');
  const context = contextFrom({ desk: session.desk, clock, systemLocale: 'zh-CN' });
  const backupsBy = (copy: CopyLedger) =>
    createBackups({
      ...{ profile, clock, copy },
      ledger: () => session.desk()?.ledger,
      isSound: () => sound,
    });
  const backups = backupsBy(session.copy);
  return {
    profile,
    clock,
    updates,
    session,
    ...{ backups, backupsBy },
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
    await backups.daily();
    clock.set('2026-03-10T05:00:00.000Z');
    await backups.daily();
    clock.set('2026-03-11T05:00:00.000Z');
    await backups.daily();
    expect(backups.view().backups.map(({ at, reason }) => [at, reason])).toEqual([
      ['2026-03-11T05:00:00.000Z', 'daily'],
      ['2026-03-10T04:00:00.000Z', 'daily'],
    ]);
  });

  it('is not made of an empty ledger', async () => {
    const { backups } = await office();
    await backups.daily();
    expect(backups.view().backups).toEqual([]);
  });

  it('is not made of a ledger that was not found sound', async () => {
    const { add, backups, damage } = await office();
    add('借呗');
    damage();
    await backups.daily();
    expect(backups.view().backups).toEqual([]);
  });

  it('is made once, however often it is asked for meanwhile', async () => {
    const { add, backupsBy, session } = await office();
    add('借呗');
    let copies = 0;
    const counting = backupsBy((to) => {
      copies += 1;
      return session.copy(to);
    });
    await Promise.all([counting.daily(), counting.daily()]);
    expect(copies).toBe(1);
  });

  it('that the end of the session called off is no failure, and is made at the next look', async () => {
    const { add, backups, backupsBy } = await office();
    add('借呗');
    const stopped = backupsBy(() => Promise.resolve({ kind: 'stopped' }));
    await stopped.daily();
    expect(stopped.view()).toEqual({ backups: [] });
    await backups.daily();
    expect(backups.view().backups).toHaveLength(1);
  });

  it('that fails is named instead of thrown', async () => {
    const { add, backups, profile } = await office();
    add('借呗');
    writeFileSync(join(profile.folder, 'in the way'), '');
    const blocked = createBackups({
      profile: { ...profile, backups: join(profile.folder, 'nowhere') },
      clock: stillClock('2026-03-10T04:00:00.000Z'),
      ledger: () => ({ seq: () => 1 }),
      copy: () => Promise.resolve({ kind: 'refused', failure: { code: 'disk-full' } }),
      isSound: () => true,
    });
    await blocked.daily();
    expect(blocked.view()).toEqual({ backups: [], failure: 'disk-full' });
    expect(backups.view().failure).toBeUndefined();
  });
});

describe('a backup', () => {
  it('is for the person alone', async () => {
    const { add, backups, profile } = await office();
    add('借呗');
    await backups.make('manual');
    const file = backups.pathOf(backups.view().backups[0]?.name ?? '');
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readdirSync(profile.backups)).toHaveLength(1);
  });

  it('holds no name in the clear', async () => {
    const { add, backups } = await office();
    add('Sentinel-Account');
    await backups.make('manual');
    const file = backups.pathOf(backups.view().backups[0]?.name ?? '');
    expect(readFileSync(file).includes('Sentinel-Account')).toBe(false);
  });

  it('half written by a crash is not taken for one, and goes when the next is made', async () => {
    const { add, backups, profile } = await office();
    add('借呗');
    const half = '2026-03-09T040000.000Z-daily.db.new';
    writeFileSync(join(profile.backups, half), 'half');
    expect(backups.view().backups).toEqual([]);
    await backups.make('manual');
    expect(readdirSync(profile.backups)).toEqual(['2026-03-10T040000.000Z-manual.db']);
  });

  it('counts only once it is verified: it is not listed before, and no old one has gone', async () => {
    const { add, backups, backupsBy, clock, profile, session } = await office();
    add('借呗');
    clock.set('2026-03-01T04:00:00.000Z');
    await backups.make('manual');
    const nameOf = (day: string) => join(profile.backups, `2026-03-${day}T040000.000Z-manual.db`);
    for (const day of ['02', '03', '04', '05', '06', '07', '08'])
      copyFileSync(nameOf('01'), nameOf(day));
    const days = () => backups.view().backups.map(({ at }) => at.slice(8, 10));
    const before = days();
    let meanwhile: readonly string[] = [];
    clock.set('2026-03-09T04:00:00.000Z');
    await backupsBy(async (to) => {
      const copied = await session.copy(to);
      meanwhile = days();
      return copied;
    }).make('manual');
    expect([meanwhile, days()[0], days().length]).toEqual([before, '09', before.length]);
  });

  it('that ends the process which makes it is none, and takes no old one with it', async () => {
    const { add, backups, backupsBy, clock, profile } = await office();
    add('借呗');
    await backups.make('manual');
    const before = readdirSync(profile.backups);
    clock.set('2026-03-12T04:00:00.000Z');
    const aborting = inspectorOf(
      `require('node:fs').writeFileSync(request.copyTo, 'half'); process.abort();`,
    );
    const hurt = backupsBy((copyTo) => aborting.inspect({ ...request, copyTo }));
    await expect(hurt.make('manual')).rejects.toThrow('backup-not-sound');
    expect(readdirSync(profile.backups)).toEqual(before);
  });

  it('under way when the ledger is closed is called off and leaves nothing', async () => {
    const half = `require('node:fs').writeFileSync(request.copyTo, 'half');`;
    const { add, backups, profile, session } = await office(inspectorOf(half));
    add('借呗');
    const making = backups.make('manual');
    // Another process has to start first, which on a busy machine takes longer than the second that is waited otherwise.
    await vi.waitUntil(() => readdirSync(profile.backups).length === 1, { timeout: 60_000 });
    session.close();
    await expect(making).rejects.toThrow('backup-stopped');
    expect(readdirSync(profile.backups)).toEqual([]);
  });

  it('is made while the ledger takes records, and holds all that was there before it', async () => {
    const { add, backups, names, restore } = await office();
    add('借呗');
    const making = backups.make('manual');
    add('花呗');
    await making;
    await restore(backups.view().backups[0]?.name);
    expect(names()).toContain('借呗');
  });

  it('waits for another that is under way', async () => {
    const { add, backups, backupsBy, session } = await office();
    add('借呗');
    let [under, most] = [0, 0];
    const counting = backupsBy(async (to) => {
      most = Math.max(most, (under += 1));
      const copied = await session.copy(to);
      under -= 1;
      return copied;
    });
    await Promise.all([counting.make('manual'), counting.make('import')]);
    expect([most, backups.view().backups.length]).toEqual([1, 2]);
  });
});

describe('a step that waits for its backup', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  async function slow(reason: BackupReason) {
    const { add, profile, clock, session } = await office();
    add('借呗');
    const said: (string | undefined)[] = [];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const backups = createBackups({
      ...{ profile, clock },
      copy: (to) => held.then(() => session.copy(to)),
      ledger: () => session.desk()?.ledger,
      isSound: () => true,
      onWaiting: (step) => void said.push(step),
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const making = backups.make(reason);
    return { said, release, making };
  }

  it.each(['import', 'merge', 'restore'] as const)(
    'says so before an %s once it waits long, and when it waits no more',
    async (reason) => {
      const { said, release, making } = await slow(reason);
      vi.advanceTimersByTime(2_000);
      // The copy itself goes on in a process that knows no other time than the machine's.
      vi.useRealTimers();
      release();
      await making;
      expect(said).toEqual([reason, undefined]);
    },
  );

  it('says nothing where it waits no longer than a moment', async () => {
    const { profile, clock, session } = await office();
    const said: unknown[] = [];
    const backups = createBackups({
      ...{ profile, clock },
      copy: () => Promise.resolve({ kind: 'stopped' }),
      ledger: () => session.desk()?.ledger,
      isSound: () => true,
      onWaiting: (step) => void said.push(step),
    });
    await expect(backups.make('import')).rejects.toThrow('backup-stopped');
    expect(said).toEqual([]);
  });
});

describe('restoring', () => {
  it('brings back what the backup held, and can itself be taken back', async () => {
    const { add, backups, clock, names, restore } = await office();
    add('借呗');
    await backups.make('manual');
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
    await backups.make('manual');
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
    await backups.make('manual');
    await restore(backups.view().backups[0]?.name);
    expect(updates.at(-1)?.epoch).not.toBe(before);
    expect(session.desk()?.snapshot().epoch).toBe(updates.at(-1)?.epoch);
  });

  it('does not begin where the ledger before it cannot be kept', async () => {
    const { add, backups, names, session } = await office();
    add('借呗');
    await backups.make('manual');
    add('花呗');
    const { pathOf, view } = backups;
    const full = { pathOf, make: () => Promise.reject(refuse('disk-full')) };
    const parts = { session, backups: full, integrity: { isTrusted: () => true } };
    await expect(restoreBackup(parts, view().backups[0]?.name ?? '')).rejects.toThrow('disk-full');
    expect(names().sort()).toEqual(['借呗', '花呗']);
  });

  it('goes on where the ledger is too damaged for a backup', async () => {
    const { add, backups, names, session } = await office();
    add('借呗');
    await backups.make('manual');
    add('花呗');
    const { pathOf, view } = backups;
    const unsound = { pathOf, make: () => Promise.reject(refuse('backup-not-sound')) };
    const parts = { session, backups: unsound, integrity: { isTrusted: () => true } };
    await restoreBackup(parts, view().backups[0]?.name ?? '');
    expect(names()).toEqual(['借呗']);
  });

  it('goes on taking changes', async () => {
    const { add, backups, restore, names } = await office();
    add('借呗');
    await backups.make('manual');
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
    await backups.make('manual');
    const name = backups.view().backups[0]?.name ?? '';
    hurt(join(profile.backups, name));
    await expect(restore(name)).rejects.toThrow(code);
    expect(names()).toEqual(['借呗']);
    expect(readdirSync(profile.folder)).not.toContain('ledger.restoring.db');
  });

  it('refuses a backup of another key by name', async () => {
    const other = await office();
    other.add('别人');
    await other.backups.make('manual');
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

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDemo } from '../../electron/commands/demo';
import { contextFrom } from '../../electron/commands/context';
import { deleteEverything } from '../../electron/commands/delete-everything';
import type { Desk } from '../../electron/desk';
import { reminderTimesIn } from '../../electron/reminder-times';
import { startScheduler } from '../../electron/scheduler';
import { createSession } from '../../electron/session';
import { createWords } from '../../electron/words';
import { inspectorOf } from '../support/inspector';
import { stillClock, temporaryProfile } from '../support/profile';
import { at } from './office';

async function office() {
  const profile = temporaryProfile();
  const clock = stillClock('2026-03-10T04:00:00.000Z');
  const remembered: Desk[] = [];
  let cleared = 0;
  const session = createSession({
    profile,
    keychain: {
      status: () => ({ available: false, backend: 'none' }),
      wrap: () => Buffer.alloc(0),
      unwrap: () => '',
    },
    clock,
    inspector: inspectorOf(''),
    locale: () => 'zh-CN',
    onState: () => undefined,
    onUpdate: () => undefined,
    onOpen: () => undefined,
    onUnfit: () => undefined,
    onClose: (desk) => void remembered.push(desk),
  });
  await session.create('none');
  const context = contextFrom({ desk: session.desk, clock, systemLocale: 'zh-CN' });
  addDemo(context.get());
  const told: string[] = [];
  const scheduler = startScheduler({
    ...{ clock, desk: session.desk, times: reminderTimesIn(profile) },
    isLockable: () => true,
    words: () => createWords().in('zh-CN'),
    notify: ({ title }) => void told.push(title),
    onFault: (error) => {
      throw error;
    },
  });
  scheduler.stop();
  const clearPages = () => {
    cleared += 1;
    return Promise.resolve();
  };
  return {
    profile,
    session,
    remembered,
    told,
    clock,
    scheduler,
    cleared: () => cleared,
    remove: (name: string) =>
      deleteEverything(
        {
          ...{ session, profile, clearPages, forgetReminders: scheduler.forget },
          clearFolder: () => Promise.resolve([]),
        },
        name,
      ),
  };
}

describe('deleting everything', () => {
  it('leaves no file of the ledger, its copies or its key', async () => {
    const { profile, remove } = await office();
    writeFileSync(join(profile.backups, '2026-03-10T040000.000Z-manual.db'), 'a copy');
    writeFileSync(join(profile.backups, '2026-03-11T040000.000Z-manual.db.new'), 'half of one');
    writeFileSync(join(profile.replaced, 'ledger-old.db'), 'old');
    await remove('信用健康');
    const left = readdirSync(profile.folder, { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile())).toEqual([]);
  });

  it('empties what the window keeps', async () => {
    const { cleared, remove } = await office();
    await remove('信用健康');
    expect(cleared()).toBe(1);
  });

  it('remembers no reminder', async () => {
    const { remembered, remove } = await office();
    await remove('信用健康');
    expect(remembered).toEqual([]);
  });

  it('ends the reminders, of which nothing is written any more', async () => {
    const { profile, scheduler, told, clock, remove } = await office();
    scheduler.tick();
    told.length = 0;
    await remove('信用健康');
    clock.set(at('2026-04-20T12:00'));
    scheduler.tick();
    expect([told, readdirSync(profile.folder)]).toEqual([[], ['backups', 'replaced']]);
  });

  it('starts anew afterwards', async () => {
    const { session, remove } = await office();
    expect((await remove('Credit Health')).status).toBe('none');
    await session.create('none');
    expect([...(session.desk()?.records() ?? [])]).toEqual([]);
  });

  it('does nothing without the name', async () => {
    const { session, remove } = await office();
    await expect(remove('信用')).rejects.toThrow('name-differs');
    expect(session.state().status).toBe('open');
  });
});

/** Backups of a ledger that takes a while to copy, on the real app and its real reader process. */
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { Profile } from '../../electron/profile';
import type { Running, Stage } from './support/app';
import { launch, makeStage } from './support/app';
import { layLargeLedger } from './support/large-ledger';
import { ask, kill } from './support/reminding';

test.describe('a backup that takes a while', () => {
  test.describe.configure({ mode: 'serial' });
  let stage: Stage;
  let profile: Profile;
  let running: Running;

  test.beforeAll(async () => {
    // The day's own backup is not made before the check of the ledger, which comes later than these tests begin.
    stage = makeStage('2026-03-10T04:00:00.000Z');
    profile = await layLargeLedger(stage, 20_000);
    running = await launch(stage);
  });

  test.afterAll(async () => {
    await running.app.close();
    stage.remove();
  });

  test('is verified while the window goes on: what is asked after it is answered before it', async () => {
    const order = await running.page.evaluate(async () => {
      const { call } = (window as unknown as { creditHealth: { call: Call } }).creditHealth;
      const answered: string[] = [];
      const noting = (name: string) => () => void answered.push(name);
      const backup = call('backup.make', {}).then(noting('backup'));
      const position = call('query.position', {}).then(noting('position'));
      await Promise.all([backup, position]);
      return answered;
    });
    expect(order).toEqual(['position', 'backup']);
    expect(await reasons(running.page)).toEqual(['manual']);
  });

  test('is no backup when a power cut ends it, and leaves nothing once the next is made', async () => {
    const before = await names(running.page);
    void ask(running.page, 'backup.make', {}).catch(() => undefined);
    await expect.poll(halves, { intervals: [5] }).toHaveLength(1);
    await kill(running.app);
    running = await launch(stage);
    expect(await names(running.page)).toEqual(before);
    // A start after a power cut has the ledger read by another process first.
    await expect
      .poll(async () => (await ask(running.page, 'vault.state', {})).status, { timeout: 30_000 })
      .toBe('open');
    stage.setClock('2026-03-10T05:00:00.000Z');
    await ask(running.page, 'backup.make', {});
    expect(await names(running.page)).toHaveLength(before.length + 1);
    expect(halves()).toEqual([]);
  });

  const halves = () => readdirSync(profile.backups).filter((name) => name.includes('.new'));
});

type Call = (name: string, input: unknown) => Promise<unknown>;

const listed = async (page: Page) => (await ask(page, 'backup.list', {})).backups;
const names = async (page: Page) => (await listed(page)).map(({ name }) => name);
const reasons = async (page: Page) => (await listed(page)).map(({ reason }) => reason);

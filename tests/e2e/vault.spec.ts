/**
 * What keeps the ledger, on the real app: its key in every form, and a ledger that is damaged on disk between two starts,
 * down to one that ends the process reading it.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { unpack } from '../../shared/ipc/packed';
import type { Running, Stage } from './support/app';
import { endOf, launch, makeStage, picture } from './support/app';
import { account, damage, folderOf, ledgerOf, ledgerWithBackup } from './support/damaged-ledger';
import { ask } from './support/reminding';
import { find } from './support/ways';

// Each part has a ledger of its own.
test.describe.configure({ mode: 'parallel' });

const names = async (page: Page) => {
  const { rows } = unpack(await ask(page, 'query.snapshot', {}));
  return rows.records.flatMap((record) => (record.type === 'account' ? [record.name] : []));
};

test.describe('a ledger that ends the process reading it', () => {
  test.describe.configure({ mode: 'serial' });
  let stage: Stage;
  let running: Running;

  test.beforeAll(async () => {
    stage = await ledgerWithBackup();
    // A text that is no text: the driver aborts when it reads it.
    damage(
      stage,
      `CREATE TABLE hurt AS SELECT seq, at, device, kind, target, CAST(x'ff41' AS TEXT) AS label,
         changes, mac FROM entry;
       PRAGMA foreign_keys = OFF; DROP TABLE entry; ALTER TABLE hurt RENAME TO entry;`,
    );
  });

  test.afterAll(async () => {
    await running.app.close();
    stage.remove();
  });

  test('takes the app down once, and at the next start is read apart and named', async () => {
    expect(await endOf(stage)).toBe('SIGABRT');
    running = await launch(stage);
    const { page } = running;
    await expect(page.getByRole('heading', { name: '账本文件坏了一处' })).toBeVisible();
    await expect(page.getByText('最近一份完好的备份：2026年11月21日')).toBeVisible();
    await expect(page.getByText('比现在少 1 步，2026年11月22日记的')).toBeVisible();
    await picture(page, 'vault-aborts');
  });

  test('makes no crash loop: every further start stands', async () => {
    await running.app.close();
    running = await launch(stage);
    await expect(running.page.getByRole('button', { name: '恢复这份备份' })).toBeVisible();
  });

  test('is put back as its backup was, and the damaged one is kept', async () => {
    const { page } = running;
    await page.getByRole('button', { name: '恢复这份备份' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
    expect(await names(page)).toEqual(['借呗']);
    expect(readdirSync(join(folderOf(stage), 'replaced'))).toContain(
      'ledger-2026-11-22T020000.000Z.db',
    );
  });
});

test('a ledger overwritten with something else is named, and its backup brings it back', async () => {
  const stage = await ledgerWithBackup();
  writeFileSync(ledgerOf(stage), Buffer.alloc(statSync(ledgerOf(stage)).size, 7));
  const { app, page } = await launch(stage);
  await expect(page.getByRole('heading', { name: '账本文件读不出来' })).toBeVisible();
  await expect(page.getByText('那之后记下的内容不在里面')).toBeVisible();
  await picture(page, 'vault-unreadable');
  await page.getByRole('button', { name: '恢复这份备份' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
  expect(await names(page)).toEqual(['借呗']);
  await app.close();
  expect(existsSync(join(folderOf(stage), 'opening'))).toBe(false);
  stage.remove();
});

test('a record that is not as it was written is named in the window, and the rest stays', async () => {
  const stage = await ledgerWithBackup();
  damage(
    stage,
    "UPDATE record SET body = CAST(replace(CAST(body AS TEXT), '花呗', '花唄') AS BLOB) WHERE seq = 2",
  );
  const { app, page } = await launch(stage);
  await expect(page.getByRole('alert')).toContainText('账户（花呗）');
  await expect(page.getByRole('alert')).toContainText('比现在少 1 步');
  await picture(page, 'vault-damaged-record');
  await app.close();
  stage.remove();
});

test.describe('a ledger under a passphrase', () => {
  test.describe.configure({ mode: 'serial' });
  const first = 'correct horse battery';
  const second = 'another horse entirely';
  let stage: Stage;
  let other: Stage;
  let shared: string;
  let running: Running;
  let recovery: string;

  test.beforeAll(async () => {
    stage = makeStage('2026-11-21T02:00:00.000Z');
    other = makeStage('2026-11-21T03:00:00.000Z');
    shared = mkdtempSync(join(tmpdir(), 'credit-health-shared-'));
    running = await launch(stage, { saveTo: shared });
    await ask(running.page, 'vault.create', { protection: 'passphrase', passphrase: first });
    await ask(running.page, 'record.add', { drafts: [account] });
    ({ key: recovery } = await ask(running.page, 'vault.makeRecovery', { current: first }));
    await running.app.close();
    running = await launch(stage, { saveTo: shared });
    await ask(running.page, 'vault.unlock', { passphrase: first });
    await expect(running.page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
  });

  test.afterAll(async () => {
    await running.app.close();
    stage.remove();
    other.remove();
    rmSync(shared, { recursive: true, force: true });
  });

  test('told something, says it beside the navigation, and in the corner where there is none', async () => {
    const { page } = running;
    const message = page.getByText('已备份，并已核对');
    const left = async () => (await message.boundingBox())?.x ?? 0;
    await find(page, '现在备份');
    await expect(message).toBeVisible();
    const sidebar = await page.getByRole('navigation').boundingBox();
    await expect.poll(left).toBeGreaterThan(sidebar?.width ?? Infinity);
    await ask(page, 'vault.lock', {});
    await expect(page.getByRole('heading', { name: '解锁账本' })).toBeVisible();
    await expect.poll(left).toBeLessThan(80);
    await picture(page, 'vault-message-locked');
    await ask(page, 'vault.unlock', { passphrase: first });
    await expect(page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
  });

  test('locked, its window holds nothing, and a wrong passphrase is refused', async () => {
    const { page } = running;
    await ask(page, 'vault.lock', {});
    await expect(page.getByRole('heading', { name: '解锁账本' })).toBeVisible();
    await expect(page.getByText('借呗')).toHaveCount(0);
    await page.getByLabel('口令').fill('wrong wrong wrong');
    await page.keyboard.press('Enter');
    await expect(page.getByText('口令不对')).toBeVisible();
    await expect(page.getByLabel('口令')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('口令')).toHaveAccessibleDescription(/口令不对/u);
  });

  test('opens with the recovery key, which also sets a new passphrase', async () => {
    const { page } = running;
    await page.getByRole('button', { name: '忘了口令？用恢复码打开' }).click();
    await page.getByLabel('恢复码').fill(recovery.toLowerCase());
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
    await ask(page, 'vault.protect', {
      protection: 'passphrase',
      passphrase: second,
      current: recovery,
    });
    await ask(page, 'vault.lock', {});
    await page.getByLabel('口令').fill(second);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
  });

  test('is backed up into a folder of the person’s choice', async () => {
    const { page } = running;
    await page.getByRole('button', { name: '设置' }).first().click();
    await page.getByRole('button', { name: '选择文件夹…' }).click();
    await expect(page.getByText(/最近一份：.*已核对/u)).toBeVisible();
    expect(readdirSync(join(shared, 'Credit Health'))).toHaveLength(1);
    await picture(page, 'vault-folder');
  });

  test('comes back from that folder on another machine, at its first run', async () => {
    const there = await launch(other, { saveTo: shared });
    await there.page.getByRole('button', { name: '已有备份？从备份文件恢复…' }).click();
    await there.page.getByLabel('口令或恢复码').fill(second);
    await picture(there.page, 'vault-from-backup');
    await there.page.getByRole('button', { name: '恢复', exact: true }).click();
    await expect(there.page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
    expect(await names(there.page)).toEqual(['借呗']);
    await there.app.close();
  });

  test('leaves every file of its profile to the person alone', () => {
    const open = filesBelow(folderOf(stage)).filter((file) => (statSync(file).mode & 0o077) !== 0);
    expect(open).toEqual([]);
  });

  test('deleted, it leaves nothing in the profile and nothing in the folder', async () => {
    const { page } = running;
    await ask(page, 'vault.deleteEverything', { name: '信用健康' });
    await expect(page.getByRole('button', { name: '开始' })).toBeVisible();
    const left = filesBelow(folderOf(stage)).filter((file) => statSync(file).isFile());
    expect(left).toEqual([]);
    expect(readdirSync(join(shared, 'Credit Health'))).toEqual([]);
  });
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name),
  );
}

/**
 * The main job from the first start to the last: one person's story on the real app, with real notifications, real files
 * and a real restart. Pictures of each step are left among the artefacts.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { Running, Stage } from './support/app';
import { launch, makeStage, picture, root } from './support/app';
import { log } from './support/log';
import type { NotificationDaemon } from './support/notification-daemon';
import { startNotificationDaemon } from './support/notification-daemon';
import { nudge } from './support/reminding';

const PASSPHRASE = 'correct horse battery';
const NOTE = '哨兵备注七七七';
const BILL = join(root, 'tests', 'fixtures', 'bills', 'alipay-app-2023.csv');

let stage: Stage;
let daemon: NotificationDaemon;
let running: Running;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  stage = makeStage('2026-11-21T02:00:00.000Z');
  daemon = await startNotificationDaemon();
});

test.afterAll(async () => {
  await running.app.close();
  daemon.stop();
  stage.remove();
});

const go = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: false }).first().click();

test('the first run protects the ledger with a passphrase', async () => {
  running = await launch(stage);
  const { page } = running;
  await picture(page, '01-first-run');
  await page.getByRole('button', { name: '开始' }).click();
  await page.getByLabel('口令', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('再输一次').fill('something else');
  await page.getByRole('button', { name: '建立账本' }).click();
  await expect(page.getByRole('button', { name: '建立账本' })).toBeVisible();
  await page.getByLabel('再输一次').fill(PASSPHRASE);
  await page.getByRole('button', { name: '建立账本' }).click();
  await expect(page.getByRole('button', { name: '借呗' })).toBeVisible();
});

test('借呗 is added from its preset', async () => {
  const { page } = running;
  await page.getByRole('button', { name: '借呗' }).click();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { name: '总览' })).toBeVisible();
  await expect(page.getByRole('table')).toContainText('借呗');
});

test('three checks are logged, the last with a cut that is asked about', async () => {
  const { page } = running;
  await log(page, 1, { 查看日期: '2026-09-20', 总额度: '30000', 可用额度: '18000', 利率: '4' });
  await log(page, 1, { 查看日期: '2026-10-20', 总额度: '30000', 可用额度: '9000', 利率: '4' });
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('查看日期').fill('2026-11-20');
  await dialog.getByLabel('总额度').fill('15000');
  await dialog.getByLabel('可用额度').fill('0');
  await dialog.getByRole('button', { name: '更多' }).click();
  await dialog.getByLabel('备注').fill(NOTE);
  await expect(dialog).toContainText('少了 50%');
  await picture(page, '02-check-with-a-cut');
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await dialog.getByRole('button', { name: '没错，保存' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('table')).toContainText('15,000');
});

test('a refused form says which field and why, and keeps what was typed', async () => {
  const { page } = running;
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio').nth(5).click();
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await expect(dialog.locator('[aria-invalid="true"]').first()).toBeVisible();
  await expect(dialog.getByText('请填写').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('an Alipay export becomes records, and the same file again adds nothing', async () => {
  const { page } = running;
  await go(page, '导入');
  await page.locator('input[type=file]').setInputFiles(BILL);
  await expect(page.getByText('还款 14 笔').first()).toBeVisible();
  await picture(page, '03-import-preview');
  await page.getByRole('button', { name: /^加入 \d+ 条记录/ }).click();
  await expect(page.getByText('已加入').first()).toBeVisible();
  await page.getByRole('button', { name: '换一个文件' }).click();
  await page.locator('input[type=file]').setInputFiles(BILL);
  await expect(page.getByText('订单号相同，已经有了').first()).toBeVisible();
  await expect(page.getByText('没有要加入的')).toBeVisible();
  await expect(page.getByRole('button', { name: /^加入 0 条记录/ })).toBeDisabled();
});

test('a file of another kind is refused with what to export instead', async () => {
  const { page } = running;
  await page.getByRole('button', { name: '换一个文件' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'notes.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('a,b\n1,2\n'),
  });
  await expect(page.getByRole('alert').first()).toBeVisible();
});

test('a due is marked paid from the overview', async () => {
  const { page } = running;
  await log(page, 6, { 应还金额: '321.00', 还款日: '2026-11-23' });
  await log(page, 6, { 应还金额: '654.32', 还款日: '2026-11-28' });
  await go(page, '总览');
  await page
    .getByRole('button', { name: /标记已还/ })
    .first()
    .click();
  // The message that says so may still stand there.
  await expect(page.getByRole('main').getByText('¥321.00')).toHaveCount(0);
});

test('the trend draws the limit as steps, with a marker at the cut', async () => {
  const { page } = running;
  await go(page, '走势');
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  await expect(page.getByText('额度下调').first()).toBeVisible();
  await picture(page, '04-trends');
});

test('the finding shows its measure, its records and its citation', async () => {
  const { page } = running;
  await go(page, '信号');
  const finding = page
    .getByRole('region', { name: '现在的信号' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /额度下调/u }) })
    .first();
  await expect(finding).toContainText('最多下调了 50%');
  await expect(finding.getByRole('button', { name: /总额度 ¥15,000.00/u })).toBeVisible();
  await expect(finding).toContainText('文档 000 第 1 节');
  await picture(page, '05-patterns');
});

test('the notification arrives when its time comes, without an amount, and its click opens the form', async () => {
  const { page } = running;
  stage.setClock('2026-11-25T01:00:30.000Z');
  await nudge(running.app);
  await expect.poll(() => daemon.shown.length, { timeout: 40_000 }).toBe(1);
  const [shown] = daemon.shown;
  expect(shown?.title).toContain('3 天后还款');
  expect(`${shown?.title ?? ''}${shown?.body ?? ''}`).not.toContain('654');
  daemon.click(shown?.id ?? 0);
  await expect(page.getByRole('dialog').getByLabel('还款金额')).toHaveValue('654.32');
  await picture(page, '06-from-the-notification');
  await page.keyboard.press('Escape');
});

test('English and dark are one choice away', async () => {
  const { page } = running;
  await go(page, '设置');
  await picture(page, '07-settings');
  await page.getByText('English', { exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await page.getByText('Dark', { exact: true }).first().click();
  for (const [name, file] of [
    ['Overview', '08-overview-en-dark'],
    ['Accounts', '09-accounts-en-dark'],
    ['Trends', '10-trends-en-dark'],
    ['Findings', '11-patterns-en-dark'],
  ] as const) {
    await go(page, name);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await picture(page, file);
  }
});

test('nothing that was typed can be read in the profile', async () => {
  const needles = ['哨兵备注', '借呗', '654.32', '65432', 'jiebei', '蚂蚁'];
  const texts = filesIn(join(stage.folder, 'profile')).map((file) => readFileSync(file));
  const found = needles.filter((needle) =>
    texts.some(
      (bytes) =>
        bytes.includes(Buffer.from(needle, 'utf8')) ||
        bytes.includes(Buffer.from(needle, 'utf16le')),
    ),
  );
  expect(found).toEqual([]);
});

test('after a restart a wrong passphrase is refused by name, and the right one brings everything back', async () => {
  await running.app.close();
  running = await launch(stage);
  const { page } = running;
  const field = page.getByLabel(/口令|Passphrase/);
  await field.fill('wrong wrong wrong');
  await page.keyboard.press('Enter');
  await expect(
    page
      .getByText(/口令不对|passphrase is wrong|not the right passphrase|Wrong passphrase/i)
      .first(),
  ).toBeVisible();
  await picture(page, '12-wrong-passphrase');
  await field.fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(page.getByRole('table')).toContainText('15,000');
  expect(daemon.shown).toHaveLength(1);
});

test('the last steps are undone one by one, the language first, then the payment', async () => {
  const { page } = running;
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('¥321.00').first()).toBeVisible();
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

/**
 * The common tasks, performed by keys alone and by clicks alone on the real app, and counted. The figures they are held to
 * stand in docs/keys.md.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { Running, Stage } from './support/app';
import { launch, makeStage, root } from './support/app';
import { hand } from './support/hand';

type Count = { readonly keys: number; readonly clicks: number };

/** The table of the page: what each task takes. */
const promised = new Map(
  [
    ...readFileSync(join(root, 'docs', 'keys.md'), 'utf8').matchAll(
      /^\| `([\w ]+)` +\|.*\| +(\d+|–) +\| +(\d+|–) +\|$/gmu,
    ),
  ].map(([, task = '', keys, clicks]): [string, Count] => [
    task,
    { keys: Number(keys), clicks: Number(clicks) },
  ]),
);

test.describe('on the demo’s data', () => {
  test.describe.configure({ mode: 'serial' });
  let stage: Stage;
  let running: Running;

  test.beforeAll(async () => {
    stage = makeStage('2026-11-21T02:00:00.000Z');
    running = await launch(stage, { args: ['--demo'] });
  });

  test.afterAll(async () => {
    await running.app.close();
    stage.remove();
  });

  const finder = (page: Page) => page.getByRole('dialog', { name: '查找与命令' });
  const go = (page: Page, name: string) =>
    page.getByRole('navigation').getByRole('button', { name }).first();

  async function find(text: string) {
    const { page } = running;
    const keys = hand(page);
    await keys.press('Control+k');
    await expect(finder(page).getByRole('combobox')).toBeFocused();
    await keys.write(text);
    await keys.press('Enter');
    await expect(finder(page)).toBeHidden();
    return keys;
  }

  test('a check is logged by keys', async () => {
    const { page } = running;
    const keys = await find('jhb');
    const dialog = page.getByRole('dialog', { name: '记一笔' });
    await expect(dialog.getByLabel('总额度', { exact: true })).toBeFocused();
    await keys.own('15000');
    await keys.press('Tab');
    await expect(dialog.getByLabel('可用额度', { exact: true })).toBeFocused();
    await keys.own('12000');
    await keys.press('Enter');
    await expect(page.getByText('花呗的额度查看已保存')).toBeVisible();
    // In a field that still has the focus, it would be the field's own undo.
    await expect(dialog).toBeHidden();
    expect(keys.count()).toBe(promised.get('log')?.keys);
    await page.keyboard.press('Control+z');
  });

  test('a check is logged by clicks', async () => {
    const { page } = running;
    await go(page, '总览').click();
    const clicks = hand(page);
    await clicks.click(go(page, '账户'));
    await clicks.click(page.getByRole('button', { name: '记一次查看：花呗' }));
    const dialog = page.getByRole('dialog', { name: '记一笔' });
    await dialog.getByLabel('总额度', { exact: true }).fill('15000');
    await dialog.getByLabel('可用额度', { exact: true }).fill('12000');
    await clicks.click(dialog.getByRole('button', { name: '保存', exact: true }));
    await expect(dialog).toBeHidden();
    expect(clicks.count()).toBe(promised.get('log')?.clicks);
    await page.keyboard.press('Control+z');
  });

  test('a due is marked paid by keys, and the step is undone in one', async () => {
    const { page } = running;
    await go(page, '总览').click();
    const next = page.getByRole('heading', { name: /还借呗 ¥1,263.46/u });
    await expect(next).toBeVisible();
    const keys = await find('bjy');
    await expect(next).toBeHidden();
    expect(keys.count()).toBe(promised.get('pay')?.keys);
    const undo = hand(page);
    await undo.press('Control+z');
    await expect(next).toBeVisible();
    expect(undo.count()).toBe(promised.get('undo')?.keys);
  });

  test('a due is marked paid by a click, and the step is undone by another', async () => {
    const { page } = running;
    const next = page.getByRole('heading', { name: /还借呗 ¥1,263.46/u });
    const clicks = hand(page);
    await clicks.click(page.getByRole('button', { name: '标记已还', exact: true }).first());
    await expect(next).toBeHidden();
    expect(clicks.count()).toBe(promised.get('pay')?.clicks);
    const undo = hand(page);
    await undo.click(page.getByRole('button', { name: /^撤销/u }).first());
    await expect(next).toBeVisible();
    expect(undo.count()).toBe(promised.get('undo')?.clicks);
  });

  test('why a limit is gone is asked by keys and by clicks', async () => {
    const { page } = running;
    const keys = await find('zero');
    await expect(page.locator(':focus')).toContainText('额度下调');
    expect(keys.count()).toBe(promised.get('why')?.keys);
    await go(page, '总览').click();
    const clicks = hand(page);
    await clicks.click(go(page, '信号'));
    const cut = page.getByRole('button', { name: /额度下调.*借呗/u }).first();
    await clicks.click(cut);
    await expect(cut).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('heading', { name: /^依据的记录/u })).toBeVisible();
    expect(clicks.count()).toBe(promised.get('why')?.clicks);
  });

  test('a backup is made by keys and by clicks', async () => {
    const { page } = running;
    const keys = await find('bf');
    await expect(page.getByText('已备份，并已核对')).toBeVisible();
    expect(keys.count()).toBe(promised.get('backup')?.keys);
    await go(page, '总览').click();
    const clicks = hand(page);
    await clicks.click(go(page, '设置'));
    await clicks.click(page.getByRole('button', { name: '现在备份' }));
    await expect(page.getByRole('status').filter({ hasText: '已备份，并已核对' })).toBeVisible();
    expect(clicks.count()).toBe(promised.get('backup')?.clicks);
  });

  test('all amounts are hidden by one key or one click', async () => {
    const { page } = running;
    await go(page, '总览').click();
    const keys = hand(page);
    await keys.press('Control+h');
    await expect(page.getByText('¥1,263.46')).toHaveCount(0);
    expect(keys.count()).toBe(promised.get('hide')?.keys);
    await page.keyboard.press('Control+h');
    await expect(page.getByText('¥1,263.46').first()).toBeVisible();
    const clicks = hand(page);
    await clicks.click(page.getByRole('button', { name: '隐藏金额' }));
    await expect(page.getByText('¥1,263.46')).toHaveCount(0);
    expect(clicks.count()).toBe(promised.get('hide')?.clicks);
  });
});

test('the first run is walked by keys alone, up to a first check with its rate', async () => {
  const stage = makeStage('2026-11-21T02:00:00.000Z');
  const { app, page } = await launch(stage);
  const keys = hand(page);
  await keys.tabTo(page.getByRole('button', { name: '开始' }));
  await keys.press('Enter');
  await keys.tabTo(page.getByLabel('口令', { exact: true }));
  await keys.own('correct horse');
  await keys.tabTo(page.getByLabel('再输一次'));
  await keys.own('correct horse');
  await keys.press('Enter');
  await keys.tabTo(page.getByRole('button', { name: '借呗' }));
  await keys.press('Enter');
  await keys.tabTo(page.getByLabel('总额度'));
  await keys.own('30000');
  await keys.tabTo(page.getByLabel('可用额度'));
  await keys.own('12000');
  await keys.tabTo(page.getByLabel('利率', { exact: true }));
  await keys.own('4');
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
  await expect(page.getByRole('table')).toContainText('14.6%');
  expect(keys.count()).toBe(promised.get('first run')?.keys);
  await app.close();
  stage.remove();
});

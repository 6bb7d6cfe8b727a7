/**
 * The window by keyboard, on the real app with demo data: the finder, the quick log, the charts' tables and files, the
 * search in the settings, and the terms beside the fields. How many keys a task takes is in keys.spec.ts.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { picture } from './support/app';
import { oneStart } from './support/one-start';
import { serious } from './support/serious';
import { find, goTo } from './support/ways';

const running = oneStart({ args: ['--demo'] });

const finderOf = (page: Page) => page.getByRole('dialog', { name: '查找与命令' });

test('the finder leads to an account by its pinyin initials', async () => {
  const { page } = running;
  await find(page, 'jb');
  await expect(page.getByRole('heading', { level: 1, name: /借呗/u })).toBeVisible();
});

test('it tells a screen reader what is chosen and how many there are', async () => {
  const { page } = running;
  await page.keyboard.press('Control+k');
  const field = finderOf(page).getByRole('combobox');
  await page.keyboard.type('走势');
  await expect(finderOf(page).getByRole('option', { selected: true })).toHaveText('走势');
  await expect(finderOf(page).getByRole('status')).toHaveText(/^\d+ 项$/u);
  const chosen = await field.getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${chosen ?? ''}"]`)).toHaveText('走势');
  await page.keyboard.press('ArrowDown');
  await expect(field).not.toHaveAttribute('aria-activedescendant', chosen ?? '');
  expect(await serious(page)).toEqual([]);
  await picture(page, 'window-finder');
  await page.keyboard.press('Escape');
  await expect(finderOf(page)).toBeHidden();
});

test('a very long text stays within its list', async () => {
  const { page } = running;
  await page.keyboard.press('Control+k');
  await finderOf(page).getByRole('combobox').fill('w'.repeat(300));
  await expect(finderOf(page).getByRole('option')).toHaveCount(1);
  const beyond = await finderOf(page)
    .getByRole('listbox')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(beyond).toBe(0);
  await page.keyboard.press('Escape');
  await expect(finderOf(page)).toBeHidden();
});

test('the field has the focus before another key can come', async () => {
  const { page } = running;
  const focused = await page.evaluate(async () => {
    const keys = { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
    // No timer has run, and no other event: only what follows the key itself.
    await Promise.resolve();
    return document.activeElement?.getAttribute('role');
  });
  expect(focused).toBe('combobox');
  await page.keyboard.press('Escape');
  await expect(finderOf(page)).toBeHidden();
});

test('a screen that was left is taken away, and the focus goes on to the new one', async () => {
  const { page } = running;
  await find(page, '总览');
  await page.getByRole('row', { name: /借呗/u }).getByRole('button').press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /借呗/u })).toBeVisible();
  await expect(page.locator('main')).toHaveCount(1);
  await expect(page.getByRole('main')).toBeFocused();
});

test('a screen that fails says so by itself, and the window goes on', async () => {
  const { page } = running;
  await page.evaluate(() => {
    const method = Object.getOwnPropertyDescriptor(Array.prototype, 'toReversed')!;
    const mend = () => Object.defineProperty(Array.prototype, 'toReversed', method);
    addEventListener('mended', mend, { once: true });
    // What the trends draw their markers with.
    Object.defineProperty(Array.prototype, 'toReversed', { ...method, value: undefined });
  });
  await goTo(page, '走势');
  const failed = page.getByRole('heading', { level: 1, name: '这一页没能显示出来' });
  await expect(failed).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('什么也没丢');
  expect(await serious(page)).toEqual([]);
  await picture(page, 'window-not-shown');
  await goTo(page, '账户');
  await expect(page.getByRole('heading', { level: 1, name: '账户' })).toBeVisible();
  await goTo(page, '走势');
  await expect(failed).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('mended')));
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '走势' })).toBeVisible();
});

test('the overview says that nothing is due or logged, and not that it is unknown', async () => {
  const { page } = running;
  await find(page, '总览');
  const table = page.getByRole('table').last();
  await expect(table).toContainText(/没有待还|没记账单或借款/u);
  const days = table.locator('tbody td:nth-child(n + 7)');
  await expect(days.filter({ hasText: '未知' })).toHaveCount(0);
});

test('amounts are hidden, and shown again, by key', async () => {
  const { page } = running;
  await find(page, '总览');
  await page.keyboard.press('Control+h');
  await expect(page.getByText('¥1,263.46')).toHaveCount(0);
  await page.keyboard.press('Control+h');
  await expect(page.getByText('¥1,263.46').first()).toBeVisible();
});

test('a half-filled form is kept when Escape closes it, and goes on where it was', async () => {
  const { page } = running;
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('radio', { name: '额度查看' })).toBeFocused();
  await page.keyboard.press('1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const dialog = page.getByRole('dialog', { name: '记一笔' });
  const limit = dialog.getByLabel('总额度', { exact: true });
  await expect(limit).toBeFocused();
  await page.keyboard.type('9000');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('没写完的额度查看先留着')).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(limit).toHaveValue('9,000');
  await expect(dialog.getByText('接着上次没写完的')).toBeVisible();
  await dialog.getByRole('button', { name: '从头填' }).click();
  await expect(limit).toHaveValue('');
});

test('a day that cannot be read stays and is said, and nothing is saved', async () => {
  const { page } = running;
  const dialog = page.getByRole('dialog', { name: '记一笔' });
  const day = dialog.getByLabel('查看日期');
  await day.fill('11月31日');
  await day.press('Enter');
  await expect(dialog.getByText('没有“11月31日”这一天')).toBeVisible();
  await expect(day).toHaveValue('11月31日');
  await day.fill('昨天');
  await day.press('Tab');
  await expect(day).toHaveValue('2026-11-20');
});

test('the caret keeps its place in an amount that is edited in its middle', async () => {
  const { page } = running;
  const limit = page.getByRole('dialog').getByLabel('总额度', { exact: true });
  const edit = async (...keys: readonly string[]) => {
    await limit.fill('12800');
    for (const key of keys) await page.keyboard.press(key);
  };
  await edit('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Backspace', '5');
  await expect(limit).toHaveValue('12,500');
  await edit('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Backspace', '3');
  await expect(limit).toHaveValue('13,800');
  await edit('Home', 'ArrowRight', 'ArrowRight', 'Delete', '7');
  await expect(limit).toHaveValue('12,700');
});

test('what an input method composes in an amount is grouped once it is done', async () => {
  const { page } = running;
  const limit = page.getByRole('dialog').getByLabel('总额度', { exact: true });
  const method = await page.context().newCDPSession(page);
  await limit.fill('12800');
  await page.keyboard.press('Home');
  for (const text of ['３', '３４']) {
    await method.send('Input.imeSetComposition', { text, selectionStart: 2, selectionEnd: 2 });
    await expect(limit).toHaveValue(`${text}12,800`);
  }
  await method.send('Input.insertText', { text: '３４' });
  await expect(limit).toHaveValue('3,412,800');
  await page.keyboard.press('5');
  await expect(limit).toHaveValue('34,512,800');
  await limit.fill('');
  await method.detach();
});

test('the key for the last values is known by its place, as a Mac types another letter with it', async () => {
  const { page } = running;
  const limit = page.getByRole('dialog').getByLabel('总额度', { exact: true });
  const isTyped = await limit.evaluate((field) => {
    const keys = { key: 'ß', code: 'KeyS', altKey: true, bubbles: true, cancelable: true };
    return field.dispatchEvent(new KeyboardEvent('keydown', keys));
  });
  expect(isTyped).toBe(false);
  await expect(limit).toHaveValue('15,000');
  await limit.fill('');
});

test('F1 says what a field means, and the field keeps its name', async () => {
  const { page } = running;
  const dialog = page.getByRole('dialog', { name: '记一笔' });
  const limit = dialog.getByLabel('总额度', { exact: true });
  await limit.focus();
  await page.keyboard.press('F1');
  await expect(page.getByText('降额，说的就是它变小')).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByText('降额，说的就是它变小')).toBeHidden();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a repayment begun from a due is kept for that due, and goes on where it was', async () => {
  const { page } = running;
  await find(page, '还款');
  const pencils = page.getByRole('button', { name: /^填写还款：/u });
  const dialog = page.getByRole('dialog', { name: '记一笔' });
  const [amount, note] = [dialog.getByLabel('还款金额'), dialog.getByLabel('备注')];
  const due = dialog.getByLabel('还的是哪一笔');
  await pencils.last().press('Enter');
  await expect(amount).not.toHaveValue('');
  const [offered, named] = [await amount.inputValue(), await due.inputValue()];
  await amount.fill('321');
  await note.fill('先还一部分');
  await page.keyboard.press('Escape');
  await expect(page.getByText('没写完的还款先留着')).toBeVisible();
  await pencils.last().press('Enter');
  await expect(amount).toHaveValue('321');
  await expect(note).toHaveValue('先还一部分');
  await expect(due).toHaveValue(named);
  await dialog.getByRole('button', { name: '从头填' }).click();
  await expect(amount).toHaveValue(offered);
  await expect(due).toHaveValue(named);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a term stands beside its label, and all of them in help', async () => {
  const { page } = running;
  await find(page, '总览');
  await page.getByRole('button', { name: '什么是使用率？' }).press('Enter');
  await page.getByRole('button', { name: '全部名词' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '帮助' })).toBeVisible();
  await expect(page.locator(':focus')).toContainText('已用除以总额度');
  expect(await serious(page)).toEqual([]);
});

test('the balance by lender is a picture with a name, a table and a CSV', async () => {
  const { page } = running;
  await find(page, '走势');
  // All that is charted, so it is not called after the chart beside it.
  expect(await saved(page, '走势-2026-11-21.csv')).toContain('芝麻分');
  await page.getByRole('tab', { name: '欠款构成' }).click();
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  await expect(page.getByRole('img', { name: /^欠款构成，.*合计：/u })).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await picture(page, 'window-balance');
  const csv = await saved(page, '欠款构成-2026-11-21.csv');
  expect(csv.split('\r\n')[0]).toBe(
    '\uFEFF日期,币种,蚂蚁消费金融,微众银行,示例银行,京东金融,合计,标记',
  );
  await page.getByText('表', { exact: true }).click();
  const table = page.getByRole('region', { name: '欠款构成：数据表' });
  await expect(table.getByRole('columnheader')).toHaveText([
    '日期',
    '蚂蚁消费金融',
    '微众银行',
    '示例银行',
    '京东金融',
    '合计',
    '标记',
  ]);
});

test('the months paid on time are a table, with a CSV of the same', async () => {
  const { page } = running;
  await page.getByRole('tab', { name: '按时还款' }).click();
  const calendar = page.getByRole('region', { name: '按时还款' });
  await expect(calendar.getByRole('row', { name: /微粒贷/u })).toContainText('晚还');
  await expect(page.getByText(/到期 \d+ 笔，按时还清 \d+ 笔/u)).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await picture(page, 'window-on-time');
  const csv = await saved(page, '按时还款-2026-11-21.csv');
  expect(csv).toMatch(/微粒贷,2026-03,晚还,\d+,1/u);
});

test('what was paid longer ago than the window holds is shown where it is asked for', async () => {
  const { page } = running;
  await page.locator('label', { hasText: /^全部$/u }).click();
  const calendar = page.getByRole('region', { name: '按时还款' });
  await expect(calendar.getByRole('columnheader', { name: '2025-03' })).toBeAttached();
  const csv = await saved(page, '按时还款-2026-11-21.csv');
  expect(csv).toMatch(/,2025-03,按时还清,\d+,0/u);
  await goTo(page, '还款');
  const month = page.getByRole('grid', { name: /还款日历/u });
  await expect(month).toBeVisible();
  for (let back = 0; back < 20; back += 1)
    await page.getByRole('button', { name: '上个月' }).click();
  await expect(page.getByRole('grid', { name: /^2025年3月/u })).toBeVisible();
  await expect(month.getByRole('button', { name: /2025.*已还清/u }).first()).toBeAttached();
});

test('the settings are searched, from the finder too', async () => {
  const { page } = running;
  await find(page, '提醒时间');
  await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
  await expect(page.getByLabel('提醒时间')).toBeVisible();
  await expect(page.getByRole('heading', { name: '目标' })).toBeHidden();
  const search = page.getByRole('searchbox', { name: '在设置里查找' });
  await search.fill('没有这样的');
  await expect(page.getByText('没有找到“没有这样的”')).toBeVisible();
  await search.fill('');
  await expect(page.getByRole('heading', { name: '目标' })).toBeVisible();
  const lenders = page.getByLabel('“同时欠款的机构”的“当心”界线 (家)');
  await expect(lenders).toBeVisible();
});

test('the finder offers the settings that this ledger has, and no others', async () => {
  const { page } = running;
  for (const [typed, title] of [
    ['csv', '导出表格（CSV）'],
    ['report', '个人借还记录报告（PDF）'],
    ['bfwj', '从别处的备份文件恢复'],
    ['kjdl', '开机登录后自动启动'],
    ['updates', '更新'],
  ] as const) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(typed);
    await finderOf(page).getByRole('option', { name: title, exact: true }).click();
    await expect(page.getByRole('searchbox', { name: '在设置里查找' })).toHaveValue(title);
    await expect(page.getByRole('status').filter({ hasText: /^\d+ 项$/u })).toHaveCount(1);
  }
  // The demo's ledger has no passphrase to lock it with, and goes with the demo.
  for (const [typed, title] of [
    ['闲置', '闲置多久后锁定'],
    ['删除', '删除全部'],
  ] as const) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(typed);
    await expect(finderOf(page).getByRole('option', { name: `“${typed}”` })).toBeVisible();
    await expect(finderOf(page).getByRole('option', { name: title })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(finderOf(page)).toBeHidden();
  }
});

test('the findings are found by what they were called before too', async () => {
  const { page } = running;
  await find(page, 'patterns');
  await expect(page.getByRole('heading', { level: 1, name: '信号' })).toBeVisible();
});

test('a message is lifted over what has the focus below it', async () => {
  const { page } = running;
  await find(page, '浅色');
  const message = page.locator('.mantine-Notification-root').first();
  await expect(message).toBeVisible();
  // A button that is put where the message lies, as one of a long screen can come to stand.
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'below-the-message';
    button.textContent = 'x';
    Object.assign(button.style, { position: 'fixed', left: '240px', bottom: '30px' });
    document.querySelector('main')?.append(button);
    button.focus();
  });
  const [top, bottom] = [
    () => page.locator('#below-the-message').evaluate((at) => at.getBoundingClientRect().top),
    () => message.evaluate((at) => at.getBoundingClientRect().bottom),
  ];
  await expect.poll(async () => (await bottom()) <= (await top())).toBe(true);
  await expect(message).toBeVisible();
  await page.locator('#below-the-message').evaluate((at) => {
    at.remove();
  });
});

test('a message covers nothing of the navigation while a whole screen has the focus', async () => {
  const { page } = running;
  await find(page, '总览');
  await find(page, '深色');
  await page.getByRole('main').focus();
  const message = page.locator('.mantine-Notification-root').first();
  await expect(message).toBeVisible();
  // It has come to its place by then.
  await page.waitForTimeout(500);
  const [of, beside] = [await message.boundingBox(), await page.getByRole('main').boundingBox()];
  expect(of?.x).toBeGreaterThanOrEqual(beside?.x ?? Infinity);
  expect(of?.y).toBeGreaterThan((beside?.y ?? Infinity) + (beside?.height ?? 0) / 2);
  await picture(page, 'window-message');
});

test('every shortcut stands behind the question mark', async () => {
  const { page } = running;
  await find(page, '总览');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: '快捷键' });
  await expect(dialog).toContainText('Ctrl+K');
  await expect(dialog.getByRole('button', { name: '关闭' })).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('language and theme are a word away', async () => {
  const { page } = running;
  await find(page, 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await find(page, 'english');
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('weilidai');
  await picture(page, 'window-finder-en-dark');
  await page.keyboard.press('Escape');
});

/** Saves the table of a chart, and reads the file of that name. */
async function saved(page: Page, name: string): Promise<string> {
  const file = join(running.stage.folder, name);
  rmSync(file, { force: true });
  await page.getByRole('button', { name: '存为 CSV' }).click();
  // A message of an earlier one may still stand.
  await expect(page.getByText(`已存到 ${file}`).last()).toBeVisible();
  await expect.poll(() => existsSync(file)).toBe(true);
  return readFileSync(file, 'utf8');
}

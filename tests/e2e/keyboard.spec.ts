/**
 * Each thing the app is for, done on the real app without a mouse: nothing here clicks, hovers or fills a field. Wherever a
 * key led, the focus stands on something afterwards, so that the next key and a screen reader go on from there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { launch, makeStage, root } from './support/app';
import { hand, standsSomewhere } from './support/hand';
import { oneStart } from './support/one-start';
import { ask, nudge } from './support/reminding';
import { find } from './support/ways';

const PASSPHRASE = 'correct horse battery';
const BILL = join(root, 'tests', 'fixtures', 'bills', 'alipay-app-2023.csv');

const running = oneStart();

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });
const dialogOf = (page: Page) => page.getByRole('dialog');

/** Tabs to a button and presses it. */
async function push(page: Page, name: string | RegExp, key: 'Enter' | 'Space' = 'Enter') {
  const keys = hand(page);
  await keys.tabTo(button(page, name).first());
  await keys.press(key);
}

/** Opens the quick log at the kind with this number. */
async function logKind(page: Page, digit: string): Promise<void> {
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('radio', { checked: true }).first()).toBeFocused();
  await page.keyboard.press(digit);
}

/** Tabs from field to field of the open form, and types. What stood in a field goes, as it does for a hand that tabs in. */
async function fillIn(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  const keys = hand(page);
  for (const [label, text] of Object.entries(fields)) {
    await keys.tabTo(dialogOf(page).getByLabel(label, { exact: true }));
    await keys.press('Control+a');
    await keys.own(text);
  }
}

/** Enter in a field saves; a question takes the focus, and Enter answers it. */
async function save(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  const yes = dialogOf(page).getByRole('button', { name: '没错，保存', exact: true });
  await Promise.race([yes.waitFor(), dialogOf(page).waitFor({ state: 'hidden' })]);
  if (await yes.isVisible()) {
    await expect(yes).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(dialogOf(page)).toBeHidden();
  await standsSomewhere(page);
}

test('a ledger without protection is made, and its first account left for later', async () => {
  const other = makeStage('2026-11-21T02:00:00.000Z');
  const { app, page } = await launch(other);
  const keys = hand(page);
  await push(page, '开始');
  await standsSomewhere(page);
  await keys.tabTo(page.getByRole('radio', { name: /设一个口令/u }));
  await keys.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /不设保护/u })).toBeChecked();
  await push(page, '建立账本');
  await expect(heading(page, '添加第一个账户')).toBeVisible();
  await standsSomewhere(page);
  await push(page, '以后再说');
  await expect(heading(page, '总览')).toBeVisible();
  await standsSomewhere(page);
  await app.close();
  other.remove();
});

test('magnified, each step of the first run begins at its top, and a refused passphrase has the focus', async () => {
  const other = makeStage('2026-11-21T02:00:00.000Z');
  const { app, page } = await launch(other, { locale: 'en-US' });
  await page.setViewportSize({ width: 640, height: 400 });
  await hand(page).tabTo(button(page, 'Get started'));
  const scrolled = () => page.getByRole('main').evaluate(({ scrollTop }) => scrollTop);
  expect(await scrolled()).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'How to protect this ledger')).toBeInViewport({ ratio: 1 });
  expect(await scrolled()).toBe(0);
  await page.getByRole('radio', { name: /^A passphrase/u }).press('Space');
  const [first, second] = [
    page.getByLabel('Passphrase', { exact: true }),
    page.getByLabel('Repeat it', { exact: true }),
  ];
  await hand(page).tabTo(first);
  await page.keyboard.type('short');
  await push(page, 'Create the ledger');
  await expect(first).toBeFocused();
  await expect(first).toBeInViewport({ ratio: 1 });
  await page.keyboard.type(' but longer');
  await push(page, 'Create the ledger');
  await expect(second).toBeFocused();
  await app.close();
  other.remove();
});

test('a ledger under a passphrase is made, with a first account and its first check', async () => {
  const { page } = running;
  const keys = hand(page);
  await push(page, '开始');
  for (const label of ['口令', '再输一次']) {
    await keys.tabTo(page.getByLabel(label, { exact: true }));
    await keys.own(PASSPHRASE);
  }
  await keys.press('Enter');
  await expect(heading(page, '添加第一个账户')).toBeVisible();
  await standsSomewhere(page);
  await push(page, '借呗', 'Space');
  for (const [label, text] of [
    ['总额度', '30000'],
    ['可用额度', '12000'],
  ] as const) {
    await keys.tabTo(page.getByLabel(label, { exact: true }));
    await keys.own(text);
  }
  await keys.press('Enter');
  // In the moment between the account and its check.
  await page.waitForTimeout(60);
  await page.keyboard.press('Enter');
  await expect(heading(page, '总览')).toBeVisible();
  await standsSomewhere(page);
  await expect(page.getByRole('table')).toContainText('30,000');
  await expect(page.getByRole('row', { name: /借呗/u })).toHaveCount(1);
});

test('a borrowing and a repayment are logged', async () => {
  const { page } = running;
  await logKind(page, '5');
  await fillIn(page, { 借款日期: '2026-10-21', 借款金额: '6000', '期数（月）': '6', 利率: '4' });
  await save(page);
  await logKind(page, '2');
  await fillIn(page, { 还款日期: '2026-11-01', 还款金额: '200' });
  await save(page);
  await find(page, 'jb');
  await expect(heading(page, /借呗/u)).toBeVisible();
  await expect(page.getByText('¥6,000.00').first()).toBeVisible();
  await expect(page.getByText('¥200.00').first()).toBeVisible();
});

test('a question is answered once it can have been read, by a key that was pressed for it', async () => {
  const { page } = running;
  const keys = hand(page);
  await keys.press('Control+n');
  await fillIn(page, { 查看日期: '2030-01-01' });
  const yes = dialogOf(page).getByRole('button', { name: '没错，保存', exact: true });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(yes).toBeFocused();
  await keys.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await keys.press('Control+n');
  await keys.tabTo(dialogOf(page).getByLabel('查看日期', { exact: true }));
  // Held down: what follows the first of these repeats it.
  await page.keyboard.down('Enter');
  await expect(yes).toBeFocused();
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(yes).toBeFocused();
  await keys.tabTo(dialogOf(page).getByRole('button', { name: '回去改' }), 'Shift+Tab');
  await keys.press('Enter');
  await expect(dialogOf(page).getByLabel('查看日期', { exact: true })).toBeFocused();
  await keys.tabTo(dialogOf(page).getByRole('button', { name: '从头填' }), 'Shift+Tab');
  await keys.press('Enter');
  await keys.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
});

test('a due is marked paid, and the focus does not fall with its line', async () => {
  const { page } = running;
  await find(page, '总览');
  await standsSomewhere(page);
  const dues = page.getByRole('region', { name: '30 天内要还' });
  const line = dues.getByRole('button', { name: /标记已还/u }).first();
  const paid = (await line.getAttribute('aria-label')) ?? '';
  const keys = hand(page);
  await keys.tabTo(line);
  await keys.press('Enter');
  await expect(dues.getByRole('button', { name: paid })).toHaveCount(0);
  await standsSomewhere(page);
});

test('a freeze is logged, and its finding leads to its source and back', async () => {
  const { app, page } = running;
  const keys = hand(page);
  running.stage.setClock('2026-11-28T02:00:00.000Z');
  await nudge(app);
  await logKind(page, '1');
  await fillIn(page, { 查看日期: '2026-11-28', 总额度: '30000', 可用额度: '0' });
  const symptom = dialogOf(page).getByRole('checkbox', { name: '额度冻结' });
  await keys.tabTo(symptom);
  await keys.press('Space');
  await expect(symptom).toBeChecked();
  await keys.tabTo(dialogOf(page).getByRole('button', { name: '保存', exact: true }));
  await save(page);
  await find(page, '信号');
  await expect(heading(page, '信号')).toBeVisible();
  const finding = button(page, /状态异常.*借呗/u).first();
  await keys.tabTo(finding);
  if ((await finding.getAttribute('aria-expanded')) === 'false') await keys.press('Enter');
  await expect(finding).toHaveAttribute('aria-expanded', 'true');
  await push(page, /^文档 00\d/u);
  await expect(heading(page, '文档里的说法')).toBeVisible();
  await expect(page.locator(':focus')).toHaveAttribute('aria-current', 'location');
  await push(page, '返回');
  await expect(heading(page, '信号')).toBeVisible();
  await standsSomewhere(page);
});

test('a recovery is begun, a step ticked, and closed with an outcome', async () => {
  const { page } = running;
  const keys = hand(page);
  await find(page, '恢复');
  await push(page, '开始恢复计划');
  await expect(heading(page, '借呗的恢复计划')).toBeVisible();
  await standsSomewhere(page);
  const step = page.getByRole('main').getByRole('checkbox').first();
  await keys.tabTo(step);
  await keys.press('Space');
  await expect(step).toBeChecked();
  await standsSomewhere(page);
  await keys.tabTo(button(page, '结束恢复计划'), 'Shift+Tab');
  await keys.press('Enter');
  const dialog = dialogOf(page);
  await keys.tabTo(dialog.getByRole('radio').first());
  await keys.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: '恢复了一部分' })).toBeChecked();
  await keys.tabTo(dialog.getByRole('button', { name: '结束', exact: true }));
  await keys.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(button(page, '重新打开')).toBeVisible();
  await standsSomewhere(page);
});

test('a bill is chosen, previewed, added and taken back', async () => {
  const { page } = running;
  const keys = hand(page);
  // Before anything else: a dialog that opens while the listener is still being set goes to the system.
  const choosing = page.waitForEvent('filechooser');
  await find(page, '导入');
  await keys.tabTo(button(page, '选择文件'));
  await keys.press('Enter');
  await (
    await choosing
  ).setFiles({ name: '账单.csv', mimeType: 'text/csv', buffer: readFileSync(BILL) });
  await expect(page.getByText('支付宝 App 账单（2023 年起）')).toBeVisible();
  await standsSomewhere(page);
  await push(page, /^加入 \d+ 条记录/u);
  await expect(page.getByText('导入完成')).toBeVisible();
  await standsSomewhere(page);
  await push(page, '去看账户');
  await expect(heading(page, '账户')).toBeVisible();
  await standsSomewhere(page);
  const accounts = page.getByRole('article');
  const many = await accounts.count();
  await keys.press('Control+z');
  await expect.poll(() => accounts.count()).toBeLessThan(many);
});

test('a chart is read day by day', async () => {
  const { page } = running;
  const keys = hand(page);
  await find(page, '走势');
  const reading = page.getByRole('slider', { name: '逐日读数' }).first();
  await keys.tabTo(reading);
  const last = await reading.getAttribute('aria-valuetext');
  await keys.press('Home');
  await expect(reading).not.toHaveAttribute('aria-valuetext', last ?? '');
  await expect(reading).toHaveAttribute('aria-valuetext', /10月|11月/u);
  await keys.press('End');
  await expect(reading).toHaveAttribute('aria-valuetext', last ?? '');
  await keys.press('Tab');
  await expect(reading).not.toBeFocused();
});

test('a backup is made, and the ledger locked and opened again', async () => {
  const { page } = running;
  await find(page, '备份');
  await expect(page.getByText('已备份，并已核对')).toBeVisible();
  await standsSomewhere(page);
  await page.keyboard.press('Control+l');
  await expect(page.getByLabel('口令', { exact: true })).toBeFocused();
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(heading(page, /./u)).toBeVisible();
  await standsSomewhere(page);
});

test('a form that stands half filled when the ledger is locked is gone on with', async () => {
  const { page } = running;
  const limit = page.getByRole('dialog', { name: '记一笔' }).getByLabel('总额度', { exact: true });
  const begin = page.getByRole('button', { name: '记一笔' });
  await expect(begin).toBeVisible();
  await page.keyboard.press('Control+n');
  await limit.fill('8765');
  await ask(page, 'vault.lock', {});
  await expect(page.getByLabel('口令', { exact: true })).toBeFocused();
  await expect(page.getByText('8,765')).toBeHidden();
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText('没写完的都还在')).toBeVisible();
  await expect(begin).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(limit).toHaveValue('8,765');
  await page.getByRole('button', { name: '从头填' }).click();
  await page.keyboard.press('Escape');
  await expect(limit).toBeHidden();
});

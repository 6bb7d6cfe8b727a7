/**
 * One account's timeline on the real app: filtered, corrected in place with what stood before kept, and a form that is not
 * sent while something in it cannot be read.
 */
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { picture } from './support/app';
import { account } from './support/damaged-ledger';
import { oneStart } from './support/one-start';
import { ask } from './support/reminding';

const running = oneStart({
  prepare: async (page) => {
    await ask(page, 'vault.create', { protection: 'none' });
    const { ids } = await ask(page, 'record.add', { drafts: [account] });
    const [accountId] = ids;
    const check = { type: 'check', accountId, symptoms: [] };
    await ask(page, 'record.add', {
      drafts: [
        { ...check, on: '2026-10-20', totalLimit: 3_000_000, availableLimit: 1_200_000 },
        { ...check, on: '2026-11-20', totalLimit: 3_000_000, availableLimit: 900_000 },
        { type: 'prompt', accountId, on: '2026-11-19', kind: 'other', text: '请完善资料' },
      ],
    });
    await page.getByRole('button', { name: '以后再说' }).click();
    await page.getByRole('navigation').getByRole('button', { name: '账户' }).click();
    await page.getByRole('article', { name: '借呗' }).getByRole('button').first().click();
  },
});

const timeline = (page: Page) => page.getByRole('region', { name: '记录' });

test('the timeline is filtered by what was logged', async () => {
  const { page } = running;
  const entries = timeline(page).getByRole('listitem');
  await expect(entries).toHaveCount(3);
  await timeline(page).getByText('风险提示', { exact: true }).first().click();
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText('请完善资料');
  await timeline(page).getByText('全部', { exact: true }).click();
  await expect(entries).toHaveCount(3);
});

test('an entry is corrected in place, and what stood before is kept', async () => {
  running.stage.setClock('2026-11-21T02:05:00.000Z');
  const { page } = running;
  const menu = timeline(page).getByRole('button', { name: '额度查看 2026-11-20的操作' });
  await menu.click();
  await page.getByRole('menuitem', { name: '修改' }).click();
  const dialog = page.getByRole('dialog', { name: '修改记录' });
  await dialog.getByLabel('可用额度', { exact: true }).fill('8000');
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await expect(dialog).toBeHidden();
  const entry = timeline(page).getByRole('listitem').first();
  await expect(entry).toContainText('可用 ¥8,000.00');
  await expect(entry).toContainText('改过');
  await menu.click();
  await page.getByRole('menuitem', { name: '更正历史' }).click();
  const history = page.getByRole('dialog', { name: '更正历史' });
  await expect(history.locator('del')).toHaveText('¥9,000.00');
  await expect(history.locator('ins')).toHaveText('¥8,000.00');
  await picture(page, 'account-corrections');
  await page.keyboard.press('Escape');
  await expect(history).toBeHidden();
});

test('a result that is written settles a prompt today, and a record can be moved to its account', async () => {
  const { page } = running;
  const other = { ...account, name: '备用金', product: 'other' };
  const { ids } = await ask(page, 'record.add', { drafts: [other] });
  await timeline(page).getByRole('button', { name: '风险提示 2026-11-19的操作' }).click();
  await page.getByRole('menuitem', { name: '修改' }).click();
  const dialog = page.getByRole('dialog', { name: '修改记录' });
  await expect(dialog.getByLabel('处理日期')).toBeFocused();
  await dialog.getByLabel('怎么处理的').fill('资料补好了');
  await expect(dialog.getByLabel('处理日期')).toHaveValue('2026-11-21');
  const chosen = dialog.getByRole('combobox', { name: '账户' });
  await chosen.fill('备用金');
  await page.getByRole('option', { name: '备用金' }).click();
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(timeline(page).getByText('请完善资料')).toBeHidden();
  await ask(page, 'history.undo', {});
  await expect(timeline(page).getByText('请完善资料')).toBeVisible();
  await ask(page, 'account.remove', { id: ids[0] ?? '', name: other.name });
});

test('a form is not sent while a day in it cannot be read', async () => {
  const { page } = running;
  await page.getByRole('button', { name: '借呗的更多操作' }).click();
  await page.getByRole('menuitem', { name: '修改账户' }).click();
  const dialog = page.getByRole('dialog', { name: '修改账户' });
  const opened = dialog.getByLabel('开通日期');
  await opened.fill('去年冬天');
  // By key: what is said when the field is left moves the button from under a pointer.
  await dialog.getByRole('button', { name: '保存', exact: true }).press('Enter');
  await expect(dialog.getByText('看不懂“去年冬天”')).toBeVisible();
  await expect(opened).toBeFocused();
  await opened.fill('2025-01-05');
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await expect(dialog).toBeHidden();
});

test('what was typed into an account is kept when Escape closes its form', async () => {
  const { page } = running;
  const edit = async () => {
    await page.getByRole('button', { name: '借呗的更多操作' }).click();
    await page.getByRole('menuitem', { name: '修改账户' }).click();
  };
  const dialog = page.getByRole('dialog', { name: '修改账户' });
  const note = dialog.getByLabel('备注');
  await edit();
  await note.fill('客服说年底再评估');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('没写完的账户先留着')).toBeVisible();
  await edit();
  await expect(note).toHaveValue('客服说年底再评估');
  await dialog.getByRole('button', { name: '从头填' }).click();
  await expect(note).toHaveValue('');
  await page.keyboard.press('Escape');
  await edit();
  await expect(dialog.getByText('接着上次没写完的')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('what a figure means is said beside it', async () => {
  const { page } = running;
  await page.getByRole('button', { name: '什么是可用额度？' }).click();
  await expect(page.getByText('它为零不一定是降额')).toBeVisible();
});

test('a new record begins with the account on screen, whatever its kind', async () => {
  const { page } = running;
  const { ids } = await ask(page, 'record.add', { drafts: [{ ...account, name: '花呗' }] });
  // The other account is the one that was typed about last.
  const check = { type: 'check', accountId: ids[0], symptoms: [], on: '2026-11-21' };
  await ask(page, 'record.add', { drafts: [{ ...check, totalLimit: 100_000 }] });
  const dialog = page.getByRole('dialog', { name: '记一笔' });
  await page.keyboard.press('Control+n');
  const chosen = dialog.getByRole('combobox', { name: '账户' });
  await expect(chosen).toHaveValue(/借呗/u);
  await dialog.getByRole('radio', { name: '风险提示' }).click();
  await expect(chosen).toHaveValue(/借呗/u);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('what a form offered for one account gives way to what another has', async () => {
  const { page } = running;
  const bank = { ...account, name: '房贷', product: 'bank-loan', dueDay: 25 };
  await ask(page, 'record.add', { drafts: [bank] });
  const dialog = page.getByRole('dialog', { name: '记一笔' });
  const unit = dialog.getByLabel('利率单位');
  const dueOn = dialog.getByLabel('还款日');
  const chosen = dialog.getByRole('combobox', { name: '账户' });
  const choose = async (name: string) => {
    await chosen.fill(name);
    await page.getByRole('option', { name }).click();
  };
  await page.keyboard.press('Control+n');
  await dialog.getByRole('radio', { name: '额度查看' }).click();
  await expect(unit).toHaveValue('day');
  const total = dialog.getByLabel('总额度', { exact: true });
  await dialog.getByRole('button', { name: '同上次' }).click();
  await expect(total).toHaveValue('30,000');
  await choose('房贷');
  await expect(total).toHaveValue('');
  await expect(unit).toHaveValue('year');
  await dialog.getByRole('radio', { name: '账单' }).click();
  await expect(dueOn).toHaveValue('');
  await choose('房贷');
  await expect(dueOn).toHaveValue('2026-11-25');
  await choose('借呗');
  await expect(dueOn).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  // Nothing was typed, so no draft about the other account is kept.
  await page.keyboard.press('Control+n');
  await expect(chosen).toHaveValue(/借呗/u);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

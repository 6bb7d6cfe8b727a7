/** A borrowing whose rate changes, on the real app: typed by keyboard, refused where it cannot be, and seen in its schedule. */
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { picture } from './support/app';
import { oneStart } from './support/one-start';
import { ask, nudge } from './support/reminding';
import { serious } from './support/serious';
import { find } from './support/ways';

const running = oneStart({
  moment: '2026-04-20T04:00:00.000Z',
  prepare: async (page) => {
    await ask(page, 'vault.create', { protection: 'none' });
    const account = {
      type: 'account',
      name: '银行贷款',
      product: 'bank-loan',
      lender: '示例银行',
      revolving: false,
    };
    const { ids } = await ask(page, 'record.add', { drafts: [account] });
    const loan = {
      type: 'loan',
      accountId: ids[0] ?? '',
      borrowedOn: '2026-01-15',
      principal: 1_200_000,
      annualRate: 0.12,
      method: 'equal-instalment',
      months: 6,
    };
    await ask(page, 'record.add', { drafts: [loan] });
    await page.getByRole('button', { name: '以后再说' }).click();
  },
});

const dialogOf = (page: Page) => page.getByRole('dialog');
const lineOf = (page: Page) => dialogOf(page).getByRole('group', { name: '第 1 次调整' });
const pressed = (page: Page, name: string | RegExp) =>
  dialogOf(page).getByRole('button', { name }).press('Enter');

/** Whether the field in focus, or what is said under it, lies behind the row of the button (WCAG 2.2, 2.4.11). */
async function hiddenBehind(page: Page, button: string): Promise<boolean> {
  const [field, said, foot] = await Promise.all([
    page.locator(':focus').boundingBox(),
    lineOf(page).getByText('要晚于借款日').boundingBox(),
    dialogOf(page).getByRole('button', { name: button, exact: true }).boundingBox(),
  ]);
  if (!field || !said || !foot) throw new Error('not in sight');
  return Math.max(field.y + field.height, said.y + said.height) > foot.y;
}

test('a change of the rate is added and removed by keyboard, and the focus goes along', async () => {
  const { page } = running;
  await find(page, '银行贷款');
  await page.getByRole('button', { name: /借款.*的操作/u }).press('Enter');
  await page.getByRole('menuitem', { name: '修改', exact: true }).press('Enter');
  await pressed(page, '更多');
  await pressed(page, '加一次调整');
  await expect(lineOf(page).getByLabel('从哪天起')).toBeFocused();
  await pressed(page, '删去第 1 次调整');
  await expect(lineOf(page)).toBeHidden();
  await expect(dialogOf(page).getByRole('button', { name: '加一次调整' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(lineOf(page).getByLabel('从哪天起')).toBeFocused();
});

test('one that cannot be is refused at its own field, and what was typed stays', async () => {
  const { page } = running;
  const from = lineOf(page).getByLabel('从哪天起');
  await from.fill('2026-01-15');
  await lineOf(page).getByLabel('新利率').fill('401');
  await pressed(page, /^保存$/u);
  await expect(lineOf(page)).toContainText('要晚于借款日');
  await expect(lineOf(page)).toContainText('太大了');
  await expect(from).toBeFocused();
  expect(await hiddenBehind(page, '保存')).toBe(false);
  await expect(lineOf(page).getByLabel('新利率')).toHaveValue('401');
  expect(await serious(page)).toEqual([]);
  await picture(page, 'loan-rate-change-refused');
});

test('the form says what the terms come to then, and keeps them', async () => {
  const { page } = running;
  await lineOf(page).getByLabel('从哪天起').fill('2026-04-15');
  await lineOf(page).getByLabel('新利率').fill('6');
  await page.keyboard.press('Tab');
  // 120.00 + 100.49 + 80.79 at 12 %, then 30.45 + 20.35 + 10.20 at 6 %.
  await expect(dialogOf(page).getByText('利息合计 ¥362.28')).toBeVisible();
  await picture(page, 'loan-rate-change-form');
  await pressed(page, /^保存$/u);
  await expect(dialogOf(page)).toBeHidden();
});

test('the schedule says where the new rate begins, and asks for what it gives', async () => {
  const { page } = running;
  await page.getByRole('button', { name: '看还款计划' }).press('Enter');
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows.filter({ hasText: '4月15日' }).nth(0)).toContainText('2,070.58');
  await expect(rows.filter({ hasText: '起，利率' })).toHaveText('4月15日起，利率 6%（单利）');
  await expect(rows.filter({ hasText: '5月15日' })).toContainText('2,050.18');
  await expect(page.getByText('6%（单利）').first()).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await picture(page, 'loan-schedule');
});

test('the record and its history say from when the rate changed', async () => {
  const { page } = running;
  await expect(page.getByText('4月15日起 6%（单利）').first()).toBeVisible();
  await page.getByRole('button', { name: /借款.*的操作/u }).press('Enter');
  await page.getByRole('menuitem', { name: '更正历史' }).press('Enter');
  const history = dialogOf(page);
  await expect(history).toContainText('利率调整');
  await expect(history).toContainText('4月15日起 6%（单利）');
  await picture(page, 'loan-rate-change-history');
  await page.keyboard.press('Escape');
  await expect(history).toBeHidden();
});

test('a loan that is logged late asks once what became of its instalments, and one undo takes all back', async () => {
  const { page } = running;
  const account = {
    type: 'account',
    name: '备用金',
    product: 'other',
    lender: '示例',
    revolving: true,
  };
  const { ids } = await ask(page, 'record.add', { drafts: [account] });
  await page.keyboard.press('Control+n');
  await dialogOf(page).getByRole('radio', { name: '借款' }).click();
  await dialogOf(page).getByRole('combobox', { name: '账户' }).fill('备用金');
  await page.getByRole('option', { name: /备用金/u }).click();
  const borrowedOn = dialogOf(page).getByLabel('借款日期');
  await borrowedOn.fill('2026-01-20');
  await dialogOf(page).getByLabel('借款金额').fill('6000');
  await dialogOf(page).getByLabel('期数（月）').fill('12');
  await dialogOf(page).getByLabel('利率', { exact: true }).fill('10');
  const paid = dialogOf(page).getByLabel(/已经到期的 \d+ 期还了吗/u);
  await expect(paid).toBeVisible();
  await pressed(page, /^保存$/u);
  await expect(dialogOf(page).getByRole('alert')).toContainText('没说还了没有，会算作逾期');
  await pressed(page, '回去改');
  await expect(paid).toBeFocused();
  await paid.click();
  await page.getByRole('option', { name: '都按时还了，替我记上' }).click();
  await pressed(page, /^保存$/u);
  await expect(dialogOf(page)).toBeHidden();
  await find(page, '备用金');
  await expect(page.getByText('逾期', { exact: true })).toHaveCount(0);
  await expect(page.getByRole('region', { name: '记录' }).getByText('还款').nth(2)).toBeVisible();
  await ask(page, 'history.undo', {});
  await expect(page.getByRole('region', { name: '记录' }).getByRole('listitem')).toHaveCount(0);
  await ask(page, 'account.remove', { id: ids[0] ?? '', name: account.name });
  await find(page, '银行贷款');
});

test('in English and in the dark it says the same on the repayments screen', async () => {
  const { page } = running;
  await find(page, 'dark');
  await find(page, 'english');
  await page.getByRole('button', { name: 'Repayments', exact: true }).press('Enter');
  await page.getByRole('tab', { name: 'Loans' }).click();
  await page
    .getByRole('button', { name: /schedule/iu })
    .first()
    .press('Enter');
  await expect(page.getByRole('row', { name: 'From 15 Apr at 6% (simple)' })).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await picture(page, 'loan-schedule-en-dark');
});

/** The dialog in which an early settlement is logged: how it is opened, and its fields. */
const settling = (page: Page) => ({
  open: () => page.getByRole('button', { name: /Log as settled early/u }).press('Enter'),
  amount: dialogOf(page).getByLabel('Amount paid'),
  day: dialogOf(page).getByLabel('On', { exact: true }),
});

test('what was typed of an early settlement is kept when its dialog is left', async () => {
  const { page } = running;
  const { open, amount, day } = settling(page);
  await open();
  const offered = await amount.inputValue();
  await amount.fill('9876.5');
  await day.fill('2026-04-18');
  await page.mouse.click(5, 5);
  await expect(amount).toHaveValue('9,876.50');
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.getByText('Unfinished: Early settlement.')).toBeVisible();
  await open();
  await expect(amount).toHaveValue('9,876.50');
  await expect(day).toHaveValue('2026-04-18');
  await pressed(page, 'Start over');
  await expect(amount).toHaveValue(offered);
  await expect(day).toHaveValue('2026-04-20');
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
});

test('what is offered to settle a loan is of the day, also where another day was typed before', async () => {
  const { app, page, stage } = running;
  const { open, amount, day } = settling(page);
  await open();
  const offered = await amount.inputValue();
  await day.fill('2026-04-18');
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  stage.setClock('2026-04-26T04:00:00.000Z');
  await nudge(app);
  await open();
  await expect(day).toHaveValue('2026-04-18');
  await expect(amount).not.toHaveValue(offered);
  await expect(amount).toHaveValue(/^\d/u);
  await pressed(page, 'Start over');
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
});

test('what settled it early is logged with it, and nothing of it is due any more', async () => {
  const { page } = running;
  const { open, amount } = settling(page);
  await open();
  await expect(amount).toHaveValue(/^\d/u);
  expect(await serious(page)).toEqual([]);
  await picture(page, 'loan-settled-early');
  await amount.fill('1230');
  await pressed(page, 'Save');
  await expect(dialogOf(page).getByText(/this is far less/u)).toBeVisible();
  await picture(page, 'loan-settled-early-asked');
  await amount.fill('１２３００');
  await expect(dialogOf(page).getByText(/this is far less/u)).toBeHidden();
  await pressed(page, 'Save');
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.getByText(/is settled early, with/u)).toBeVisible();
  await expect(page.getByRole('button', { name: /Log as settled early/u })).toBeHidden();
  const done = page.getByRole('region', { name: '1 paid off' });
  await done.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(done).toContainText('¥12,300.00 paid, ¥300.00 of it interest');
  await picture(page, 'loan-settled-early-done');
});

test('a loan that was paid off years ago shows every instalment', async () => {
  const { page } = running;
  const account = {
    type: 'account',
    name: 'Old loan',
    product: 'bank-loan',
    lender: 'Example bank',
    revolving: false,
  };
  const [accountId = ''] = (await ask(page, 'record.add', { drafts: [account] })).ids;
  const loan = {
    type: 'loan',
    accountId,
    borrowedOn: '2023-05-15',
    principal: 1_200_000,
    annualRate: 0.12,
    method: 'equal-instalment',
    months: 6,
    closedOn: '2023-07-20',
  };
  const [loanId = ''] = (await ask(page, 'record.add', { drafts: [loan] })).ids;
  const paid = { type: 'repayment', accountId, loanId, outcome: 'succeeded' };
  const repayments = [
    { ...paid, paidOn: '2023-06-15', amount: 207_058 },
    { ...paid, paidOn: '2023-07-15', amount: 207_058 },
    { ...paid, paidOn: '2023-07-20', amount: 811_000 },
  ];
  await ask(page, 'record.add', { drafts: repayments });
  await find(page, 'Old loan');
  await page.getByRole('button', { name: '1 paid off' }).press('Enter');
  await page.getByRole('button', { name: 'Show schedule' }).press('Enter');
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows.filter({ hasText: '15 Jun 2023' })).toContainText('¥120.00');
  await expect(rows.filter({ hasText: '15 Aug 2023' })).toContainText('¥30.67');
  expect(await serious(page)).toEqual([]);
  await picture(page, 'loan-paid-off-years-ago');
});

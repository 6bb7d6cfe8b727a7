/** A mailed archive on the real app: dropped on the window, opened with its password, previewed, added and taken back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { longBill } from '../fixtures/bills/long-bill';
import { archive } from '../fixtures/bills/workbooks';
import { picture, root } from './support/app';
import { oneStart } from './support/one-start';

const long = Buffer.from(longBill(100_000));
const BILL = join(root, 'tests', 'fixtures', 'bills', 'alipay-app-2023.csv');

const running = oneStart({ args: ['--demo'] });

/** What the file manager does when a file is let go over the window. */
async function drop(page: Page, name: string, content: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([called, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], called));
      return data;
    },
    [name, Buffer.from(content).toString('base64')] as const,
  );
  for (const event of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('body', event, { dataTransfer: transfer });
}

test('an encrypted archive asks for its password, and says when it is wrong', async () => {
  const { page } = running;
  const bill = new Uint8Array(readFileSync(BILL));
  await drop(page, '账单.zip', await archive({ '账单.csv': bill }, { password: '123456' }));
  const password = page.getByLabel('压缩包密码');
  await password.fill('000000');
  await page.getByRole('button', { name: '打开' }).click();
  await expect(page.getByText('密码不对。')).toBeVisible();
  await page.getByLabel('压缩包密码').fill('123456');
  await page.getByRole('button', { name: '打开' }).click();
  await expect(page.getByText('支付宝 App 账单（2023 年起）')).toBeVisible();
  await picture(page, 'import-preview');
});

test('rows that cannot be told for sure are taken in by kind, and let go again', async () => {
  const { page } = running;
  const all = page.getByRole('button', { name: '全部加入（2 条）' });
  await all.scrollIntoViewIfNeeded();
  const rows = page.getByRole('listitem');
  const torn = rows.filter({ hasText: '杯子 · 两只' });
  await expect(torn).toContainText('日用百货 · 某商店 · 杯子 · 两只 · 支出 · 25.00');
  await expect(rows.filter({ hasText: '借呗还款 · 不计收支 · --' })).toHaveCount(1);
  await picture(page, 'import-unsure');
  await all.click();
  const kept = page.getByLabel('“同一订单号有两笔，卡不同”的都一起加入');
  await expect(kept).toBeChecked();
  await expect(all).toBeHidden();
  await kept.click();
  await expect(all).toBeVisible();
});

test('nothing is added while the terms that are shown could not be used', async () => {
  const { page } = running;
  const add = page.getByRole('button', { name: /^加入 \d+ 条记录/u });
  const terms = page.getByRole('group', { name: '借款条件' }).first();
  const months = terms.getByLabel('期数（月）');
  await terms.getByLabel('还款方式').selectOption('等额本息');
  await expect(page.getByText(/^先填好“.+”借款的期数/u)).toBeVisible();
  await expect(add).toBeDisabled();
  await months.focus();
  await page.keyboard.press('Tab');
  await expect(terms).toContainText('请填写');
  await picture(page, 'import-terms-unfinished');
  await terms.getByLabel('利率', { exact: true }).fill('很低');
  await expect(terms).toContainText('看不懂这个利率');
  await expect(page.getByText(/^先填好“.+”借款的利率/u)).toBeVisible();
  await terms.getByLabel('利率', { exact: true }).fill('14.6');
  await months.fill('12');
  await page.keyboard.press('Tab');
  await expect(terms).toContainText('按你填的');
  await expect(add).toBeEnabled();
});

test('what was previewed is added as one step, and one undo takes it back', async () => {
  const { page } = running;
  const add = page.getByRole('button', { name: /^加入 \d+ 条记录/u });
  await expect(add).toBeEnabled();
  await add.click();
  await expect(page.getByText('导入完成')).toBeVisible();
  await page.getByRole('button', { name: /撤销/u }).first().click();
  await expect(page.getByText('已撤销：导入“')).toBeVisible();
  await expect(page.getByText('导入完成')).toBeHidden();
  await drop(page, 'again.csv', new Uint8Array(readFileSync(BILL)));
  await expect(page.getByRole('button', { name: /^加入 \d+ 条记录/u })).toBeEnabled();
});

test('of a table without a column for the status it is said what that makes of its checks', async () => {
  const { page } = running;
  const table = '日期,账户,总额度,可用额度,页面\n2026-10-01,我的借呗,50000,20000,服务升级中\n';
  await drop(page, '额度记录.csv', new TextEncoder().encode(table));
  const columns = page.getByRole('region', { name: '每一列是什么？' });
  const words = columns.getByText('表里没有状态这一列：每一次查看都会记成页面正常。');
  await expect(words).toBeVisible();
  await picture(page, 'import-own-table');
  await columns.getByLabel('状态', { exact: true }).selectOption('页面');
  await expect(words).toBeHidden();
});

test('a bill of a hundred thousand rows can be stopped while it is read', async () => {
  const { page } = running;
  await page.getByRole('button', { name: '换一个文件' }).click();
  await chooseLong(page);
  await page.getByRole('button', { name: '取消' }).click();
  await expect(page.getByText('把账单文件拖到这里，或点按选择')).toBeVisible();
});

test('the window goes on drawing while such a bill is read, and shows its rows in portions', async () => {
  const { page } = running;
  await page.evaluate(() => {
    const seen = new Set<string>();
    const watch = new MutationObserver(() => {
      const words = /正在读取 (\d+%)/u.exec(document.body.textContent);
      if (words?.[1] !== undefined) seen.add(words[1]);
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { progressSeen: seen });
  });
  await chooseLong(page);
  await expect(page.getByText('共 100000 行')).toBeVisible({ timeout: 60_000 });
  const seen = await page.evaluate(
    () => (window as unknown as { progressSeen: Set<string> }).progressSeen.size,
  );
  expect(seen).toBeGreaterThan(2);
  const purchases = page.getByText(/^消费 · \d{5}$/u);
  await expect(purchases).toBeVisible();
  const open = page.getByRole('button', { name: /^逐条看/u }).first();
  await open.click();
  await page.getByRole('button', { name: '再显示 200 条' }).first().click();
  await expect(page.locator('tbody tr')).toHaveCount(250);
  await picture(page, 'import-long');
});

async function chooseLong(page: Page): Promise<void> {
  await page.setInputFiles('input[type=file]', {
    name: '长账单.csv',
    mimeType: 'text/csv',
    buffer: long,
  });
}

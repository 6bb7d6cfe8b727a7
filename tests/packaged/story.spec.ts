/** The smoke story of the packed app: the first run, one look logged, quit, start again, and files opened from outside. */
import { once } from 'node:events';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { log } from '../e2e/support/log';
import type { Packed, Place } from './support/packed';
import { makePlace, startPacked, startProcess } from './support/packed';

const PASSPHRASE = 'correct horse battery';
const BILL = join(__dirname, '..', 'fixtures', 'bills', 'alipay-app-2023.csv');

let place: Place;
let packed: Packed;

test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  place = makePlace();
});

test.afterAll(() => {
  place.remove();
});

async function unlock() {
  await packed.page.getByLabel('口令', { exact: true }).fill(PASSPHRASE);
  await packed.page.keyboard.press('Enter');
}

test('the first run makes a ledger under a passphrase', async () => {
  packed = await startPacked(place);
  const { page } = packed;
  await page.getByRole('button', { name: '开始' }).click();
  await page.getByLabel('口令', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('再输一次').fill(PASSPHRASE);
  await page.getByRole('button', { name: '建立账本' }).click();
  await page.getByRole('button', { name: '借呗' }).click();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('table')).toContainText('借呗');
});

test('a check is logged', async () => {
  await log(packed.page, 1, { 总额度: '30000', 可用额度: '18000', 利率: '4' });
  await expect(packed.page.getByRole('table')).toContainText('30,000');
});

test('a bill is read in its worker', async () => {
  const { page } = packed;
  await page.getByRole('button', { name: '导入' }).first().click();
  await page.locator('input[type=file]').setInputFiles(BILL);
  await expect(page.getByText('还款 14 笔').first()).toBeVisible();
});

test('it quits, starts again and still knows the check', async () => {
  await packed.quit();
  packed = await startPacked(place);
  await unlock();
  await expect(packed.page.getByRole('table')).toContainText('30,000');
});

test('a second start with an export leads the running app to its import', async () => {
  const second = startProcess(place, [exportFile('second.credithealth')]);
  const [code] = (await once(second, 'exit')) as [number];
  expect(code).toBe(0);
  await expect(packed.page.getByText('second.credithealth').first()).toBeVisible();
  await expect(packed.page.getByRole('button', { name: /加入 1 条记录/ })).toBeVisible();
});

test('a start with an export leads to its import once the ledger is open', async () => {
  await packed.quit();
  packed = await startPacked(place, [exportFile('first.credithealth')]);
  await unlock();
  await expect(packed.page.getByText('first.credithealth').first()).toBeVisible();
  await expect(packed.page.getByRole('button', { name: /加入 1 条记录/ })).toBeVisible();
  await packed.quit();
});

function exportFile(name: string): string {
  const at = '2026-01-02T03:04:05.000Z';
  const score = {
    ...{ id: '01900000-0000-7000-8000-000000000001', type: 'score', createdAt: at, updatedAt: at },
    ...{ scheme: 'zhima', on: '2026-01-02', value: 700 },
  };
  const file = join(place.folder, name);
  const exchange = { format: 'credit-health', version: 1, exportedAt: at, records: [score] };
  writeFileSync(file, JSON.stringify(exchange));
  return file;
}

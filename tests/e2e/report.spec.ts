/** The report of a period on the real app: a real PDF, read back with pdftotext, in both languages. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { picture } from './support/app';
import { oneStart } from './support/one-start';
import { goTo } from './support/ways';

const running = oneStart({ args: ['--demo'] });

async function textOf(name: string): Promise<string> {
  const file = join(running.stage.folder, name);
  await expect.poll(() => existsSync(file)).toBe(true);
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
}

test('the settings make a report of a chosen period, with its sections in order', async () => {
  const { page } = running;
  await goTo(page, '设置');
  await page.getByLabel('个人借还记录报告（PDF）').selectOption('最近 12 个月');
  await page.getByRole('button', { name: '生成 PDF' }).click();
  await expect(page.getByText('报告已保存')).toBeVisible();
  await picture(page, 'report-settings');
  const text = await textOf('个人借还记录报告-2025-11-21-2026-11-21.pdf');
  const parts = [
    '示例数据',
    '这段时间',
    '账户（截至 2026-11-21',
    '走势',
    '还款日',
    '下调和异常',
    '信号（',
  ];
  const places = parts.map((part) => text.indexOf(part));
  expect(parts.filter((_, index) => places[index] === -1)).toEqual([]);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(text).toMatch(/¥[\d,]+\.\d\d/u);
  expect(text).toMatch(/第 1 页，共 \d+ 页/u);
  // The names of the charts' months are text in the picture, not pixels.
  expect(text).toContain('2026-05');
});

test('what was exported is said in the row that exported it', async () => {
  const { page } = running;
  const csv = page.getByRole('status').filter({ hasText: 'Excel 可以直接打开' });
  await expect(csv).toBeVisible();
  await page.getByRole('button', { name: '导出', exact: true }).last().click();
  await expect(page.getByText(/已导出到 .*\.csv/u)).toHaveCount(1);
  await expect(csv).toBeHidden();
});

test('without amounts it says none', async () => {
  const { page } = running;
  await page.getByLabel('个人借还记录报告（PDF）').selectOption('最近 3 个月');
  await page.getByLabel('写明金额').uncheck();
  await page.getByRole('button', { name: '生成 PDF' }).click();
  const text = await textOf('个人借还记录报告-2026-08-21-2026-11-21.pdf');
  expect(text).toContain('••••');
  expect(text).not.toMatch(/¥ ?\d/u);
});

test('the trends make one of the time they show, in English', async () => {
  const { page } = running;
  await page.getByText('English', { exact: true }).first().click();
  await goTo(page, 'Trends');
  await page.getByRole('button', { name: 'PDF report' }).click();
  const text = await textOf('own-records-report-2025-11-22-2026-11-21.pdf');
  for (const part of ['Demo data', 'In this period', 'Trends', 'Downgrades', 'Findings'])
    expect(text).toContain(part);
  expect(text).not.toMatch(/\{\{|report:|patterns:/u);
});

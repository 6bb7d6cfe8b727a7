/** The demo in a ledger of one's own: what was logged on its accounts goes with it, after a question. */
import { expect, test } from '@playwright/test';
import { unpack } from '../../shared/ipc/packed';
import { launch, makeStage } from './support/app';
import { ask } from './support/reminding';

test('the demo goes at once while nothing of one’s own is with it, else after a question', async () => {
  const stage = makeStage('2026-11-21T02:00:00.000Z');
  const { app, page } = await launch(stage);
  await ask(page, 'vault.create', { protection: 'none' });
  await ask(page, 'demo.add', {});
  await page.reload();
  await page.waitForSelector('html[data-ready="true"]');
  const banner = page.getByRole('complementary', { name: '示例数据' });
  await banner.getByRole('button', { name: '清除示例数据' }).click();
  await expect(banner).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(banner).toBeVisible();
  const { rows } = unpack(await ask(page, 'query.snapshot', {}));
  const [demo] = rows.accounts;
  await ask(page, 'record.add', {
    drafts: [
      { type: 'check', accountId: demo?.id, on: '2026-11-21', totalLimit: 100, symptoms: [] },
    ],
  });
  await banner.getByRole('button', { name: '清除示例数据' }).click();
  const dialog = page.getByRole('dialog', { name: '清除示例数据' });
  await expect(dialog).toContainText('记过或改过 1 条');
  await dialog.getByRole('button', { name: '取消' }).click();
  await expect(banner).toBeVisible();
  await banner.getByRole('button', { name: '清除示例数据' }).click();
  await dialog.getByRole('button', { name: '一起清除' }).click();
  await expect(banner).toBeHidden();
  await app.close();
  stage.remove();
});

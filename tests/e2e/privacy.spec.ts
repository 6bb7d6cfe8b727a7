/** The person beside the screen: the window off screenshots, blurred while away, and nothing left on the clipboard. */
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { Running, Stage } from './support/app';
import { launch, makeStage, picture } from './support/app';
import { ask } from './support/reminding';

let stage: Stage;
let running: Running;

test.beforeAll(async () => {
  stage = makeStage('2026-11-21T02:00:00.000Z');
  running = await launch(stage);
  const { page } = running;
  await ask(page, 'vault.create', { protection: 'passphrase', passphrase: 'correct horse' });
  const account = { type: 'account', name: '借呗', product: 'jiebei', lender: '蚂蚁' };
  await ask(page, 'record.add', { drafts: [{ ...account, revolving: true }] });
  await running.app.close();
  running = await launch(stage);
  await unlock(running.page);
});

test.afterAll(async () => {
  await running.app.close();
  stage.remove();
});

async function unlock(page: Page): Promise<void> {
  await ask(page, 'vault.unlock', { passphrase: 'correct horse' });
  await expect(page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
}

const away = (page: Page) => page.locator('html').getAttribute('data-away');

test('the system is asked to keep the window off screenshots only while amounts are hidden', async () => {
  const { app, page } = running;
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const asked: boolean[] = [];
    Object.assign(globalThis, { asked });
    const own = window?.setContentProtection.bind(window);
    if (window)
      window.setContentProtection = (on) => {
        asked.push(on);
        own?.(on);
      };
  });
  await page.getByRole('button', { name: '设置' }).first().click();
  const turn = async (name: string, on: boolean) => {
    const control = page.getByRole('switch', { name, exact: true });
    await control.click({ force: true });
    await expect(control).toBeChecked({ checked: on });
  };
  await turn('隐藏金额时不让截屏', true);
  await turn('隐藏金额', true);
  await turn('隐藏金额', false);
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { asked: boolean[] }).asked))
    .toEqual([true, false]);
  await expect(page.getByText('Linux 系统没有这种能力')).toBeVisible();
  await picture(page, 'privacy-settings');
});

test('the content is blurred while another window has the focus, and clear after', async () => {
  const { page } = running;
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  expect(await away(page)).toBe(null);
  await page.getByRole('switch', { name: '离开窗口时模糊内容' }).click({ force: true });
  await expect(page.getByRole('switch', { name: '离开窗口时模糊内容' })).toBeChecked();
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  const filter = () =>
    page.evaluate(() => getComputedStyle(document.getElementById('root') ?? document.body).filter);
  expect(await filter()).toBe('blur(14px)');
  await picture(page, 'privacy-away');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  expect(await filter()).toBe('none');
});

test('what was copied in the window is gone from the clipboard once it is locked', async () => {
  const { app, page } = running;
  const held = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await app.evaluate(({ clipboard }) => clipboard.writeText('a shopping list'));
  await page.keyboard.press('Control+K');
  const field = page.getByRole('dialog').locator('input').first();
  await field.fill('copied figures');
  await field.selectText();
  // The menu's command, as the keys give it; keys that are only sent to the page do not reach it.
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.copy();
  });
  await expect.poll(held).toBe('copied figures');
  // Main hears of it a moment later.
  await page.waitForTimeout(500);
  await page.keyboard.press('Escape');
  await ask(page, 'vault.lock', {});
  await expect.poll(held).toBe('');
});

test('what another program has put there is left alone', async () => {
  const { app, page } = running;
  await unlock(page);
  await app.evaluate(({ clipboard }) => clipboard.writeText('a shopping list'));
  await ask(page, 'vault.lock', {});
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('a shopping list');
});

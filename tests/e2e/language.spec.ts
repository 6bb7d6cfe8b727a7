/**
 * The window has the texts of the language that it speaks, and no other's until it needs them: when it is told to speak it,
 * or where something can be found or named in either.
 */
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { launch, makeStage } from './support/app';
import { hand } from './support/hand';
import { ask } from './support/reminding';
import { goTo } from './support/ways';

const stage = makeStage('2026-11-21T02:00:00.000Z');
test.afterAll(() => {
  stage.remove();
});

/** The languages whose texts the page has. */
async function known(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getResourceTree');
  const names = frameTree.resources.map(({ url }) => /\/(zh-CN|en)-[^/]*\.js$/u.exec(url)?.[1]);
  return names.filter((name) => name !== undefined).sort();
}

test.beforeAll(async () => {
  const { app, page } = await launch(stage);
  await ask(page, 'vault.create', { protection: 'none' });
  await app.close();
});

test('a language is loaded once it is spoken', async () => {
  const { app, page } = await launch(stage);
  await expect(page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
  expect(await known(page)).toEqual(['zh-CN']);
  await ask(page, 'settings.change', { locale: 'en' });
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await known(page)).toEqual(['en', 'zh-CN']);
  await app.close();
});

test('the chosen language is spoken from the start on, whatever the system speaks', async () => {
  const { app, page } = await launch(stage);
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await ask(page, 'settings.change', { locale: 'system' });
  await expect(page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
  await app.close();
});

test('it is changed by keys, the focus stays on the choice, and what is said of it is in the new one', async () => {
  const { app, page } = await launch(stage);
  await goTo(page, '设置');
  const choice = (name: string) => page.getByRole('radio', { name, exact: true });
  const keys = hand(page);
  await choice('跟随系统').first().focus();
  for (const [name, said] of [
    ['简体中文', '设置已保存'],
    ['English', 'Setting saved'],
  ] as const) {
    await keys.press('ArrowRight');
    await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
    await expect(choice(name)).toBeChecked();
    await expect(choice(name)).toBeFocused();
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveText(/Undo/u);
  // Whatever would take the focus later has done so by then.
  await page.waitForTimeout(400);
  await expect(choice('English')).toBeFocused();
  await ask(page, 'settings.change', { locale: 'system' });
  await app.close();
});

test('on an English system nothing Chinese is loaded', async () => {
  const { app, page } = await launch(stage, { locale: 'en-US' });
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  expect(await known(page)).toEqual(['en']);
  await app.close();
});

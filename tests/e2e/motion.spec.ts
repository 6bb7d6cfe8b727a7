/**
 * Whoever asks the system for less movement gets none: whatever opens, closes or is drawn stands there at once. The same
 * walk without the wish sees movement, so the watch is not blind.
 */
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { trendKinds } from '../../renderer/screens/trends/trends-model';
import { places, repaymentsTabs } from '../../renderer/navigation/route';
import type { Stage } from './support/app';
import { launch, makeStage } from './support/app';
import { movement, watchMovement } from './support/movement';
import { closeDialogs, goTo, sayIn, settled, type Visit } from './views/view';

/** A shape is placed, and placed again once the chart knows its width; an animation draws it some sixty times a second. */
const PLACED = 4;

let stage: Stage;
let visit: Visit;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  stage = makeStage('2026-11-21T02:00:00.000Z');
  const running = await launch(stage, { args: ['--demo'] });
  visit = { ...running, say: sayIn('zh-CN'), end: () => running.app.close() };
});

test.afterAll(async () => {
  await visit.end();
  stage.remove();
});

test('without the wish, forms and menus come in by moving', async () => {
  const { page } = visit;
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await watchMovement(page);
  await openAbove(visit);
  expect((await movement(page)).moved.length).toBeGreaterThan(0);
});

test('with it, nothing that opens above a screen moves', async () => {
  const { page } = visit;
  await startStill(page);
  await openAbove(visit);
  await toggle(visit);
  expect((await movement(page)).moved).toEqual([]);
});

test('with it, no screen and no tab moves, and no chart is drawn bit by bit', async () => {
  const { page, say } = visit;
  await startStill(page);
  for (const place of places) await goTo(visit, place);
  await goTo(visit, 'repayments');
  for (const tab of repaymentsTabs)
    await page.getByRole('tab', { name: say(`repayments:tabs.${tab}`), exact: true }).click();
  await goTo(visit, 'trends');
  for (const kind of trendKinds) {
    await page.getByRole('tab', { name: say(`trends:kinds.${kind}`), exact: true }).click();
    await expect(
      page.getByRole('tabpanel').locator('.recharts-surface, table').first(),
    ).toBeVisible();
  }
  await settled(visit);
  const { moved, redraws } = await movement(page);
  expect(moved).toEqual([]);
  expect(redraws).toBeLessThanOrEqual(PLACED);
});

/** A fresh page, so that nothing of the watch before goes on. */
async function startStill(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  await page.waitForSelector('html[data-ready="true"]');
  await watchMovement(page);
}

/** The finder, the quick log with a list and its folded part, the shortcuts, and the menus. */
async function openAbove(the: Visit): Promise<void> {
  const { page, say } = the;
  const dialog = page.getByRole('dialog');
  for (const key of ['Control+k', 'Control+n', '?']) {
    await page.keyboard.press(key);
    await expect(dialog).toBeVisible();
    if (key === 'Control+n') {
      await dialog.getByRole('button', { name: say('log:buttons.more'), exact: true }).click();
      await dialog.getByRole('combobox').first().click();
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
      await dialog.getByText(say('common:symptoms.limit-frozen'), { exact: true }).click();
    }
    await closeDialogs(the);
  }
  for (const menu of ['language', 'theme']) {
    await page.getByRole('button', { name: say(`common:header.${menu}`), exact: true }).click();
    // The key is for the menu once that has the focus.
    await expect(page.getByRole('menu').locator(':focus')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
  }
  await page.getByRole('button', { name: say('common:header.hideAmounts') }).hover();
  await expect(page.getByRole('tooltip')).toBeVisible();
}

/** A finding folded and unfolded, and a switch, whose step is told in a toast. */
async function toggle(the: Visit): Promise<void> {
  const { page } = the;
  await goTo(the, 'patterns');
  const finding = page.getByRole('main').locator('button[aria-expanded]').nth(1);
  await finding.click();
  await expect(finding).toHaveAttribute('aria-expanded', 'true');
  await goTo(the, 'settings');
  await page.getByRole('switch').first().press('Space');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await settled(the);
}

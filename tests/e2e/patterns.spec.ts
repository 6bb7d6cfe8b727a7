/**
 * From a picture to its reasons, on the real app with demo data: a marker opens the story of a downgrade, a finding's record
 * leads to its entry, and the person's own downgrades are counted.
 */
import { expect, test } from '@playwright/test';
import { picture } from './support/app';
import { oneStart } from './support/one-start';
import { ask } from './support/reminding';
import { goTo } from './support/ways';

const running = oneStart({ args: ['--demo'] });

test('a marker of a downgrade opens its story', async () => {
  const { page } = running;
  await goTo(page, '走势');
  const lane = page.getByRole('group', { name: '标记', exact: true });
  await lane.getByRole('button', { name: /10月14日至/u }).click();
  await page.getByRole('menuitem', { name: /冻结/u }).click();
  await expect(page.getByRole('heading', { level: 1, name: '信号' })).toBeVisible();
  const story = page.getByRole('button', { name: '经过', expanded: true });
  await expect(story).toBeFocused();
  await expect(story).toBeInViewport();
  const told = page.getByRole('listitem').filter({ has: story });
  for (const chapter of [/^之前/u, /^发生了什么/u, /^之后/u])
    await expect(told.getByRole('heading', { level: 4, name: chapter })).toBeVisible();
  await picture(page, 'patterns-1-story');
  await page.getByRole('button', { name: '返回' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '走势' })).toBeVisible();
});

test('a record behind a finding leads to its own entry', async () => {
  const { page } = running;
  await goTo(page, '信号');
  const evidence = page
    .getByRole('heading', { name: /^依据的记录/u })
    .first()
    .locator('..');
  const record = evidence.getByRole('button').last();
  const day = await record.locator('time').getAttribute('datetime');
  await record.click();
  const entry = page.locator('[aria-current="location"]');
  await expect(entry).toBeInViewport();
  await expect(entry).toBeFocused();
  await expect(entry.locator('time').first()).toHaveAttribute('datetime', day ?? '');
  await picture(page, 'patterns-2-entry');
});

test('the own downgrades are counted, in counts and in words', async () => {
  const { page } = running;
  await goTo(page, '信号');
  const own = page.getByRole('region', { name: '你自己的历史' });
  await own.getByRole('button', { name: '数一数' }).click();
  await expect(own.getByRole('cell', { name: /^\d+ 次里有 \d+ 次$/u }).first()).toBeVisible({
    timeout: 30_000,
  });
  await expect(own).toContainText('也不等于就是原因');
  await expect(own).not.toContainText('%');
  await own.scrollIntoViewIfNeeded();
  await picture(page, 'patterns-3-own-history');
});

test('one cut is one share, wherever it is told', async () => {
  const { page } = running;
  const account = { type: 'account', name: '白条', product: 'baitiao', lender: '京东' };
  const { ids } = await ask(page, 'record.add', { drafts: [{ ...account, revolving: true }] });
  const check = { type: 'check', accountId: ids[0], symptoms: [] };
  // A limit of 31,000 that loses 6,000 loses 19.35 %.
  await ask(page, 'record.add', {
    drafts: [
      { ...check, on: '2026-10-01', totalLimit: 3_100_000 },
      { ...check, on: '2026-11-02', totalLimit: 2_500_000 },
    ],
  });
  await goTo(page, '信号');
  const screen = page.getByRole('main');
  await expect(screen).toContainText('白条19.3%');
  await expect(screen).toContainText('少了 19.3%');
  await expect(screen).not.toContainText('19.4%');
  await goTo(page, '走势');
  const lane = page.getByRole('group', { name: '标记', exact: true });
  await lane
    .getByRole('button', { name: /11月2日/u })
    .first()
    .click();
  await expect(page.getByText(/−19\.3%/u).first()).toBeVisible();
});

/**
 * Reminders on the real app: started hidden, on a real notification service, across sleep, a power cut, quiet hours and
 * what the person does about them.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import type { Stage } from './support/app';
import { launch, makeStage, picture } from './support/app';
import { startLogind } from './support/logind';
import type { NotificationDaemon } from './support/notification-daemon';
import { startNotificationDaemon } from './support/notification-daemon';
import { ask, kill, launchHidden, nudge } from './support/reminding';

/** Shanghai's wall clock as the moment it is. */
const at = (local: string) => new Date(`${local}:00+08:00`).toISOString();

let stage: Stage;
let daemon: NotificationDaemon;
let app: ElectronApplication;
let accountId: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  stage = makeStage(at('2026-03-01T12:00'));
  daemon = await startNotificationDaemon();
  const { app: first, page } = await launch(stage);
  await ask(page, 'vault.create', { protection: 'none' });
  accountId = await add(page, {
    type: 'account',
    name: '花呗',
    product: 'huabei',
    lender: '蚂蚁',
    revolving: true,
    checkEveryDays: 366,
  });
  await add(page, { type: 'bill', accountId, dueOn: '2026-03-20', amount: 123_456 });
  await first.close();
  app = await launchHidden(stage);
});

test.afterAll(async () => {
  await app.close();
  daemon.stop();
  stage.remove();
});

async function add(page: Page, draft: { type: string } & Record<string, unknown>) {
  const { ids } = await ask(page, 'record.add', { drafts: [draft] });
  return ids[0] ?? '';
}

/** The notifications since the last look. */
let seen = 0;
async function newlyShown(count: number) {
  await expect.poll(() => daemon.shown.length - seen).toBe(count);
  const fresh = daemon.shown.slice(seen);
  seen = daemon.shown.length;
  return fresh;
}

/** Nothing more is shown, though the app has looked again and had time to show it. */
async function nothingMore() {
  await nudge(app);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(daemon.shown.length - seen).toBe(0);
}

async function openWindow(): Promise<Page> {
  const page = app.windows()[0] ?? (await app.waitForEvent('window'));
  await page.waitForSelector('html[data-ready="true"]');
  return page;
}

test('started at login it shows no window, and reminds by itself, without the amount', async () => {
  expect(app.windows()).toHaveLength(0);
  stage.setClock(at('2026-03-13T09:00'));
  // Nobody nudges it: its own clock has to bring it.
  await expect.poll(() => daemon.shown.length, { timeout: 30_000 }).toBe(1);
  const [shown] = await newlyShown(1);
  expect(shown?.title).toBe('花呗 7 天后还款');
  expect(`${shown?.title ?? ''}${shown?.body ?? ''}`).not.toMatch(/1,?234/u);
  await nothingMore();
});

test('what comes in the quiet hours waits for their end', async () => {
  stage.setClock(at('2026-03-17T23:10'));
  await nothingMore();
  stage.setClock(at('2026-03-18T08:00'));
  await nudge(app);
  const [shown] = await newlyShown(1);
  expect(shown?.title).toBe('花呗 2 天后还款');
});

test('sleep and waking, each told twice, bring one notification', async () => {
  const logind = await startLogind();
  try {
    stage.setClock(at('2026-03-19T10:00'));
    // The app connects as soon as the service is there; until then a signal finds nobody.
    await expect
      .poll(
        () => {
          logind.sleepAndWake();
          return daemon.shown.length - seen;
        },
        { timeout: 14_000, intervals: [500] },
      )
      .toBe(1);
    logind.sleepAndWake();
    const [shown] = await newlyShown(1);
    expect(shown?.title).toBe('花呗 明天还款');
    await nothingMore();
  } finally {
    logind.stop();
  }
});

// It comes after the sleep because the driver of the tests sees no window that is opened after one (the app does open it).
test('a power cut right after it was shown brings no second one', async () => {
  await kill(app);
  app = await launchHidden(stage);
  await nothingMore();
});

test('a click opens the window at the form that settles it', async () => {
  stage.setClock(at('2026-03-20T09:00'));
  await nudge(app);
  const [shown] = await newlyShown(1);
  expect(shown?.title).toBe('花呗 今天还款');
  daemon.click(shown?.id ?? 0);
  const page = await openWindow();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('还款金额')).toHaveValue(/1,?234\.56/u);
  await page.keyboard.press('Escape');
});

test('the list puts a reminder off, and it comes again at that time', async () => {
  const page = await openWindow();
  await page.getByRole('button', { name: '还款', exact: true }).click();
  await page.getByRole('tab', { name: '提醒' }).click();
  await page.getByRole('button', { name: /^稍后/u }).click();
  await picture(page, 'reminders-snooze');
  await page.getByRole('menuitem', { name: /一小时后/u }).click();
  await expect(page.getByText('现在没有要处理的提醒。')).toBeVisible();
  stage.setClock(at('2026-03-20T09:59'));
  await nothingMore();
  stage.setClock(at('2026-03-20T10:00'));
  await nudge(app);
  expect((await newlyShown(1))[0]?.title).toBe('花呗 今天还款');
});

test('a reminder put off survives a restart', async () => {
  const page = await openWindow();
  const { now } = await ask(page, 'query.reminders', {});
  await ask(page, 'reminder.snooze', { key: now[0]?.key ?? '', until: '2026-03-20T20:00' });
  await kill(app);
  app = await launchHidden(stage);
  stage.setClock(at('2026-03-20T19:59'));
  await nothingMore();
  stage.setClock(at('2026-03-20T20:00'));
  await nudge(app);
  await newlyShown(1);
});

test('paid from the list, it reminds no more', async () => {
  daemon.click(daemon.shown.at(-1)?.id ?? 0);
  const page = await openWindow();
  // The click leads to a form, which comes after the screen.
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '还款', exact: true }).click();
  await page.getByRole('tab', { name: '提醒' }).click();
  await page.getByRole('button', { name: /^已还/u }).click();
  await expect(page.getByText('现在没有要处理的提醒。')).toBeVisible();
  stage.setClock(at('2026-03-21T09:00'));
  await nothingMore();
  stage.setClock(at('2026-03-22T09:00'));
  await nothingMore();
});

test('days switched off come as one digest that leads to the list', async () => {
  const page = await openWindow();
  await add(page, { type: 'bill', accountId, dueOn: '2026-04-10', amount: 50_000 });
  await add(page, { type: 'prompt', accountId, on: '2026-03-22', kind: 'operation-abnormal' });
  await app.close();
  stage.setClock(at('2026-04-08T15:00'));
  app = await launchHidden(stage);
  const [digest] = await newlyShown(1);
  expect(digest?.title).toBe('之前没弹出的提醒有 2 条');
  expect(digest?.body.split('\n')).toEqual(['花呗 2 天后还款', '花呗 有一条风险提示还没处理']);
  daemon.click(digest?.id ?? 0);
  const list = await openWindow();
  await expect(list.getByRole('tab', { name: '提醒' })).toHaveAttribute('aria-selected', 'true');
  await expect(list.getByText('花呗 有风险提示没处理')).toBeVisible();
});

test('the calendar file is read by another library, with alarms and without amounts', async () => {
  const page = await openWindow();
  await page.getByRole('button', { name: '导出 .ics' }).click();
  await expect(page.getByText(/已保存，共 \d+ 项/u)).toBeVisible();
  const name = readdirSync(stage.folder).find((file) => file.endsWith('.ics')) ?? '';
  const text = readFileSync(join(stage.folder, name), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const due = events.find(({ startDate }) => startDate.toString() === '2026-04-10');
  expect(due?.summary).toBe('花呗 还款');
  expect(due?.component.getAllSubcomponents('valarm')).toHaveLength(4);
  expect(text).not.toContain('500.00');
});

test('starting at login is written where the desktop reads it, and taken away again', async () => {
  const page = await openWindow();
  const file = join(stage.folder, 'config', 'autostart', 'credit-health.desktop');
  const toggle = page.getByRole('switch', { name: '开机登录后自动启动' });
  await toggle.check({ force: true });
  await expect.poll(() => existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toMatch(/^Exec=.*"--hidden"$/mu);
  await toggle.uncheck({ force: true });
  await expect.poll(() => existsSync(file)).toBe(false);
});

test('a test reminder reaches the system', async () => {
  const page = await openWindow();
  await page.getByRole('button', { name: '发一条测试提醒' }).click();
  expect((await newlyShown(1))[0]?.title).toBe('这是一条测试提醒');
});

test('the calendar is walked by keyboard, and says what each day asks for', async () => {
  const page = await openWindow();
  await page.getByRole('tab', { name: '要还的' }).click();
  const grid = page.getByRole('grid');
  await grid.getByRole('button', { name: /^4月8日/u }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: '4月10日，1 笔，待还 ¥500.00' })).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(grid).toHaveAccessibleName(/5月/u);
  await expect(grid.getByRole('button', { name: /^5月10日/u })).toBeFocused();
  await picture(page, 'repayments-calendar');
});

test('a clock set ahead brings one digest, and set back nothing again', async () => {
  stage.setClock(at('2026-04-12T10:00'));
  await nudge(app);
  const [digest] = await newlyShown(1);
  expect(digest?.title).toBe('之前没弹出的提醒有 2 条');
  expect(digest?.body.split('\n')).toEqual(['花呗 已过还款日 2 天', '花呗 有一条风险提示还没处理']);
  stage.setClock(at('2026-04-12T09:30'));
  await nothingMore();
});

test('each account says which reminder comes next, wherever it stands', async () => {
  const page = await openWindow();
  const says = async (account: RegExp, words: RegExp, name: string) => {
    await page.getByRole('button', { name: /^(?:总览|Overview)$/u }).click();
    await expect(page.getByRole('row', { name: account }).getByRole('cell').last()).toHaveText(
      words,
    );
    await picture(page, `next-reminder-overview-${name}`);
    await page.getByRole('button', { name: /^(?:账户|Accounts)$/u }).click();
    const own = page.getByRole('article', { name: account });
    await expect(own).toContainText(words);
    await own.getByRole('button', { name: account }).first().click();
    await expect(page.getByRole('main').getByText(words)).toBeVisible();
    await picture(page, `next-reminder-account-${name}`);
  };
  // Its next look lies beyond what the window is told of.
  await ask(page, 'record.add', {
    drafts: [
      {
        type: 'account',
        name: '房贷',
        product: 'bank-loan',
        lender: '建行',
        revolving: false,
        checkEveryDays: 90,
      },
    ],
  });
  await says(/花呗/u, /4月13日.*逾期/u, 'zh-CN');
  await says(/房贷/u, /45 天内没有/u, 'none-zh-CN');
  await ask(page, 'settings.change', { locale: 'en' });
  await says(/花呗/u, /13 Apr.*overdue/iu, 'en');
  await says(/房贷/u, /none in 45 days/u, 'none-en');
});

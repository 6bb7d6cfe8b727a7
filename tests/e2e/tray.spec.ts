/**
 * The tray on the real app, started hidden as at login: a real panel takes its item, reads the menu over the bus, and clicks
 * what is in it.
 */
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { Stage } from './support/app';
import { launch, makeStage } from './support/app';
import { ask, launchHidden } from './support/reminding';
import type { TrayHost } from './support/tray-host';
import { startTrayHost } from './support/tray-host';

let stage: Stage;
let host: TrayHost;
let app: ElectronApplication;
let bill: { readonly type: string; readonly accountId: string };

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  host = await startTrayHost();
  stage = makeStage('2026-03-13T01:00:00.000Z');
  const { app: first, page } = await launch(stage);
  await ask(page, 'vault.create', { protection: 'none' });
  const huabei = {
    type: 'account',
    name: 'B&C 花呗',
    product: 'huabei',
    lender: '蚂蚁',
    revolving: true,
    checkEveryDays: 366,
  };
  const { ids } = await ask(page, 'record.add', { drafts: [huabei] });
  bill = { type: 'bill', accountId: ids[0] ?? '' };
  await ask(page, 'record.add', {
    drafts: [
      { ...bill, dueOn: '2026-03-20', amount: 123_456 },
      { ...bill, dueOn: '2026-03-10', amount: 777_700 },
    ],
  });
  await first.close();
  app = await launchHidden(stage);
  await expect.poll(() => host.items.length).toBe(2);
  await app.evaluate(({ app: main }) => {
    const told: number[] = [];
    main.setBadgeCount = (count = 0) => told.push(count) > 0;
    Object.assign(main, { badges: told });
  });
});

test.afterAll(() => {
  host.stop();
  stage.remove();
});

const labels = async () => (await host.menu()).map(({ label }) => label);

async function pageOf(): Promise<Page> {
  const page = app.windows()[0] ?? (await app.waitForEvent('window'));
  await page.waitForSelector('html[data-ready="true"]');
  return page;
}

const shown = () =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() ?? false);

/** What the app told the system to write on its icon, the latest last; Linux desktops without a launcher for it show none. */
const badges = () =>
  app.evaluate(({ app: main }) => (main as typeof main & { badges?: number[] }).badges ?? []);

test('the panel has the app by its name, with a picture and a menu', async () => {
  const properties = await host.properties();
  expect(properties.get('Status')).toBe('Active');
  expect(properties.get('ToolTip')).toContain('信用健康');
  const [icon] = properties.get('IconPixmap') as readonly (readonly [number, number, Buffer])[];
  const [width = 0, height = 0, pixels] = icon ?? [];
  expect(width * height).toBeGreaterThan(0);
  // ARGB: a picture that is all transparent shows nothing.
  expect(pixels?.some((byte) => byte > 0)).toBe(true);
});

test('its menu names what is due, the oldest first, and no amount', async () => {
  expect(await labels()).toEqual([
    'B&C 花呗 · 已逾期',
    'B&C 花呗 · 03-20 还款',
    '',
    '打开',
    '记一笔',
    '',
    '退出',
  ]);
  expect((await labels()).join()).not.toMatch(/1,?234|7,?777/u);
  expect(app.windows()).toHaveLength(0);
});

test('a due in it opens the window at the form that settles it; the icon counts what is pressing', async () => {
  await host.press('B&C 花呗 · 03-20 还款');
  const page = await pageOf();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('还款金额')).toHaveValue(/1,?234\.56/u);
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(labels).not.toContain('B&C 花呗 · 03-20 还款');
  expect((await badges()).at(-1)).toBe(1);
  expect(await labels()).toContain('B&C 花呗 · 已逾期');
});

test('when nothing is due it says so, in an entry that cannot be clicked', async () => {
  const page = await pageOf();
  await host.press('B&C 花呗 · 已逾期');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('还款金额')).toHaveValue(/7,?777/u);
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await expect.poll(labels).toContain('近期没有记着要还的');
  expect((await host.menu())[0]).toMatchObject({ label: '近期没有记着要还的', enabled: false });
  expect((await badges()).at(-1)).toBe(0);
});

test('the quick log is one click away', async () => {
  const page = await pageOf();
  await host.press('记一笔');
  await expect(page.getByRole('dialog', { name: '记一笔' })).toBeVisible();
  await page.keyboard.press('Escape');
});

test('with its window closed, the menu and the icon each bring it back', async () => {
  const close = () =>
    app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.close();
    });
  await close();
  await expect.poll(shown).toBe(false);
  await host.press('打开');
  await expect.poll(shown).toBe(true);
  await close();
  await expect.poll(shown).toBe(false);
  await host.activate();
  await expect.poll(shown).toBe(true);
});

test('its words follow the language', async () => {
  await ask(await pageOf(), 'settings.change', { locale: 'en' });
  await expect
    .poll(labels)
    .toEqual(['Nothing logged as due soon', '', 'Open', 'Log something', '', 'Quit']);
});

test('while the ledger is locked it names nothing', async () => {
  const page = await pageOf();
  await ask(page, 'record.add', { drafts: [{ ...bill, dueOn: '2026-03-21', amount: 100 }] });
  await expect.poll(labels).toContain('B&C 花呗 · due 03-21');
  await ask(page, 'vault.protect', { protection: 'passphrase', passphrase: 'correct horse' });
  await ask(page, 'vault.lock', {});
  await expect.poll(labels).toEqual(['Locked', '', 'Open', 'Log something', '', 'Quit']);
  expect((await host.menu())[0]).toMatchObject({ enabled: false });
});

test('quitting from it ends the app', async () => {
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  await host.press('Quit');
  expect(await gone).toBe(0);
});

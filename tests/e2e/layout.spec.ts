/**
 * A small window, and the smallest, in English, whose words are the longest: on the busiest screens no text is cut off or
 * lies on other text, and what belongs in one row stands in one. Every other screen is looked at by `npm run accessibility`.
 */
import { expect, test } from '@playwright/test';
import { picture } from './support/app';
import { brokenWords, cutChoices, layoutFaults } from './support/layout';
import { demoViews } from './views/demo-views';
import { scenes } from './views/scenes';
import { settled, type Visit } from './views/view';

const busy = [
  'overview',
  'overview-hidden-amounts',
  'accounts',
  'log-check',
  'repayments-due',
  'trends-utilisation',
];

let visit: Visit;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  const demo = scenes.find(({ name }) => name === 'demo');
  if (demo === undefined) throw new Error('There is no scene of the demo.');
  visit = await demo.start('en');
  await visit.page.emulateMedia({ reducedMotion: 'reduce' });
  await visit.page.setViewportSize({ width: 1024, height: 640 });
});

test.afterAll(() => visit.end());

async function open(name: string): Promise<void> {
  const view = demoViews.find((one) => one.name === name);
  if (view === undefined) throw new Error(`There is no view called ${name}.`);
  await view.open(visit);
}

for (const name of busy)
  test(`${name}: every text can be read`, async () => {
    await open(name);
    await settled(visit);
    expect(await layoutFaults(visit.page)).toEqual([]);
  });

test.describe('in the smallest window that the app allows', () => {
  const smallest = { width: 0, height: 0 };

  test.beforeAll(async () => {
    const [width = 0, height = 0] = await visit.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getMinimumSize() ?? [],
    );
    Object.assign(smallest, { width, height });
  });
  test.beforeEach(() => visit.page.setViewportSize(smallest));
  test.afterAll(() => visit.page.setViewportSize({ width: 1024, height: 640 }));

  for (const name of busy)
    test(`${name}: every text can be read, and no word is broken`, async () => {
      await open(name);
      await settled(visit);
      await picture(visit.page, `smallest-${name}`);
      expect(await layoutFaults(visit.page)).toEqual([]);
      // What lies further down, too.
      await visit.page.setViewportSize({ width: smallest.width, height: 2400 });
      await settled(visit);
      expect(await layoutFaults(visit.page)).toEqual([]);
      expect(await brokenWords(visit.page)).toEqual([]);
    });
});

test('the kinds of the quick log stand in one row', async () => {
  await open('log-cashflow');
  const kinds = visit.page.getByRole('dialog').getByRole('radiogroup').first().getByRole('radio');
  await expect(kinds).toHaveCount(9);
  const tops = await kinds.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});

test('import-preview: how a loan is repaid can be read at every size', async () => {
  const { page, say } = visit;
  await open('import-preview');
  const terms = page.getByRole('group', { name: say('import-screen:terms') }).first();
  for (const width of [640, 900, 1024])
    for (const [method, months] of [
      ['daily', 0],
      ['equal-instalment', 1],
    ] as const) {
      await page.setViewportSize({ width, height: 640 });
      await terms.getByLabel(say('log:fields.method')).selectOption(method);
      await expect(terms.getByLabel(say('log:fields.months'))).toHaveCount(months);
      await settled(visit);
      await terms.scrollIntoViewIfNeeded();
      await picture(page, `import-terms-${method}-${String(width)}`);
      expect(await cutChoices(page)).toEqual([]);
      expect(await layoutFaults(page)).toEqual([]);
      const foot = page.getByRole('button', { name: say('import-screen:another') }).locator('..');
      const beyond = await foot.evaluate((box) => {
        const { left } = box.getBoundingClientRect();
        return [...box.children].filter((one) => one.getBoundingClientRect().left < left).length;
      });
      expect(beyond).toBe(0);
    }
});

test.describe('at twice the size, where the window is half as wide and high', () => {
  test.beforeAll(() => visit.page.setViewportSize({ width: 640, height: 400 }));
  test.afterAll(() => visit.page.setViewportSize({ width: 1024, height: 640 }));

  for (const name of ['log-check', 'log-loan', 'log-question'])
    test(`${name}: every text can be read`, async () => {
      await open(name);
      await settled(visit);
      await picture(visit.page, `magnified-${name}`);
      expect(await layoutFaults(visit.page)).toEqual([]);
    });
});

test('text that lies on other text is found', async () => {
  await visit.page.evaluate(() => {
    const [title] = document.querySelectorAll('[role="dialog"] h2');
    const moved = document.createElement('span');
    moved.textContent = 'moved';
    moved.style.marginInlineStart = '-2rem';
    title?.append(moved);
  });
  expect(await layoutFaults(visit.page)).toEqual(['“Log” lies on “moved”']);
});

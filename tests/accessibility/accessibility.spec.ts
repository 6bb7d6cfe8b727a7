/**
 * Every screen and state, on the real app: nothing serious by axe in light and dark, nothing cut off, nothing that needs
 * scrolling sideways, also at twice the size, and nothing that moves for those who asked for none of it.
 */
import { expect, test } from '@playwright/test';
import { layoutFaults } from '../e2e/support/layout';
import { serious } from '../e2e/support/serious';
import { scenes } from '../e2e/views/scenes';
import { isWanted, paint, settled, type Visit } from '../e2e/views/view';

test.setTimeout(1_200_000);

for (const scene of scenes) {
  const locale = scene.name === 'demo' ? 'en' : 'zh-CN';

  test(`${scene.name}: axe finds nothing serious in any view, light or dark`, async () => {
    await walk(scene.name, 'zh-CN', async ({ page }) => {
      await paint(page, 'light');
      await settled({ page });
      const light = await serious(page);
      await paint(page, 'dark');
      await settled({ page });
      // Only the colours are others in the dark.
      const dark = await serious(page, ['color-contrast']);
      return [...light, ...dark.map((fault) => `in the dark: ${fault}`)];
    });
  });

  test(`${scene.name}: every text can be read, at twice the size too`, async () => {
    await walk(scene.name, locale, async (visit) => {
      const found: string[] = [];
      for (const factor of [1, 2]) {
        await zoom(visit, factor);
        const faults = await layoutFaults(visit.page);
        found.push(...faults.map((fault) => `at ${String(factor)}: ${fault}`));
      }
      await zoom(visit, 1);
      return found;
    });
  });
}

test('the same screens in Chinese can be read at twice the size', async () => {
  await walk('demo', 'zh-CN', async (visit) => {
    await zoom(visit, 2);
    const faults = await layoutFaults(visit.page);
    await zoom(visit, 1);
    return faults;
  });
});

/** Opens each view of a scene and looks; all faults of all views are told at once. */
async function walk(
  name: string,
  locale: 'zh-CN' | 'en',
  look: (visit: Visit) => Promise<readonly string[]>,
): Promise<void> {
  const scene = scenes.find((one) => one.name === name);
  if (scene === undefined) throw new Error(`There is no scene ${name}.`);
  const visit = await scene.start(locale);
  visit.page.setDefaultTimeout(10_000);
  await visit.page.emulateMedia({ reducedMotion: 'reduce' });
  const faults: Record<string, readonly string[]> = {};
  for (const view of scene.views) {
    await test.step(view.name, () => view.open(visit));
    if (!isWanted(view.name)) continue;
    await settled(visit);
    const found = await look(visit);
    if (found.length > 0) faults[view.name] = found;
  }
  await visit.end();
  expect(faults).toEqual({});
}

/** The window's own zoom, as Ctrl and + set it, on 1280 by 800. */
async function zoom({ app, page }: Visit, factor: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, wanted) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1280, 800);
    window?.webContents.setZoomFactor(wanted);
  }, factor);
  const missing = () =>
    page.evaluate((width) => Math.abs(window.innerWidth - width), 1280 / factor);
  await expect.poll(missing).toBeLessThan(2);
  await settled({ page });
}

/**
 * Not a test of anything: each screen and state in each language, colour scheme and size, as pictures to look at, in
 * `artifacts/pictures/`. `whole` is as high as the screen is long. `VIEWS=trends,log` makes only views with such names, and
 * `KINDS=zh-CN/dark/whole,1920` only kinds of picture with such names.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { Locale } from '../../shared/locales';
import { root } from '../e2e/support/app';
import { scenes } from '../e2e/views/scenes';
import { isWanted, paint, settled, type Scene } from '../e2e/views/view';

const folder = join(root, 'artifacts', 'pictures');

const sizes = [
  { name: '1024x640', width: 1024, height: 640 },
  { name: '1280x800', width: 1280, height: 800 },
  { name: '1920x1080', width: 1920, height: 1080 },
] as const;

const schemes = ['light', 'dark'] as const;

const kinds = (process.env['KINDS'] ?? '').split(',');

/** Whether any picture is wanted of those that begin so, such as `zh-CN/dark`. */
const isKindWanted = (beginning: string): boolean =>
  [...sizes.map(({ name }) => name), 'whole'].some((size) => isWantedSize(beginning, size));

const isWantedSize = (beginning: string, size: string): boolean =>
  kinds.some((part) => `${beginning}/${size}`.includes(part));

const isSceneWanted = (scene: Scene, locale: Locale): boolean =>
  scene.views.some(({ name }) => isWanted(name)) &&
  schemes.some((scheme) => isKindWanted(`${locale}/${scheme}`));

for (const locale of ['zh-CN', 'en'] as const)
  for (const scene of scenes.filter((one) => isSceneWanted(one, locale)))
    test(`${scene.name} in ${locale}`, async () => {
      const visit = await scene.start(locale);
      await visit.page.emulateMedia({ reducedMotion: 'reduce' });
      visit.page.setDefaultTimeout(10_000);
      const missed: string[] = [];
      for (const view of scene.views) {
        try {
          await view.open(visit);
          if (isWanted(view.name)) await takeAll(visit.page, `${locale}/${view.name}`);
        } catch (error) {
          // The others are still worth looking at.
          missed.push(`${view.name}: ${String(error)}`);
        }
      }
      await visit.end();
      expect(missed).toEqual([]);
    });

async function takeAll(page: Page, path: string): Promise<void> {
  const [locale = '', name = ''] = path.split('/');
  for (const colorScheme of schemes) {
    const wanted = (size: string) => isWantedSize(`${locale}/${colorScheme}`, size);
    if (!isKindWanted(`${locale}/${colorScheme}`)) continue;
    await paint(page, colorScheme);
    const take = async (size: string) => {
      await settled({ page });
      const file = join(folder, locale, colorScheme, size, `${name}.png`);
      rmSync(file, { force: true });
      await page.screenshot({ path: file, caret: 'hide' });
    };
    for (const { name: size, width, height } of sizes) {
      if (!wanted(size)) continue;
      await page.setViewportSize({ width, height });
      await take(size);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    if (!wanted('whole')) continue;
    await page.setViewportSize({ width: 1280, height: await wholeHeight(page) });
    await take('whole');
    await page.setViewportSize({ width: 1280, height: 800 });
  }
}

/** As high as the screen is long, or the dialog above it; a long history shows its beginning. */
const wholeHeight = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const dialogs = document.querySelectorAll('[role="dialog"]');
    const scrolled = dialogs.length > 0 ? dialogs : document.querySelectorAll('main, body');
    const hidden = [...scrolled].map(
      ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
    );
    return Math.min(3000, window.innerHeight + Math.max(0, ...hidden));
  });

/** Not a test of anything: the pictures of the readme and the guides, written anew into `docs/pictures/`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { root } from '../e2e/support/app';
import { demoViews } from '../e2e/views/demo-views';
import { scenes } from '../e2e/views/scenes';
import { paint, settled, type Visit } from '../e2e/views/view';
import { smallPng } from './small-png';

/** The names of the pictures, by the views that they show. */
const pictures = {
  overview: 'guide-overview',
  'log-check': 'guide-log',
  'repayments-due': 'guide-repayments',
  'trends-limit': 'guide-trends',
  patterns: 'guide-findings',
};

/** Those that the readme shows in the dark too. */
const dark: readonly string[] = ['guide-overview.zh-CN', 'guide-trends.en'];

const WIDTH = 960;

for (const locale of ['zh-CN', 'en'] as const)
  test(`the documents’ pictures in ${locale}`, async () => {
    const visit = await scenes.find(({ name }) => name === 'demo')?.start(locale);
    if (visit === undefined) throw new Error('There is no scene of the demo.');
    const { page } = visit;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const [view, name] of Object.entries(pictures)) {
      await paint(page, 'light');
      await demoViews.find((one) => one.name === view)?.open(visit);
      await take(visit, `${name}.${locale}`);
      if (!dark.includes(`${name}.${locale}`)) continue;
      await paint(page, 'dark');
      await take(visit, `${name}-dark.${locale}`);
    }
    await visit.end();
  });

async function take(visit: Visit, name: string): Promise<void> {
  await settled(visit);
  const shot = (await visit.page.screenshot({ caret: 'hide' })).toString('base64');
  const { width, height, pixels } = await visit.app.evaluate(
    ({ nativeImage }, [png, wide]) => {
      const small = nativeImage
        .createFromBuffer(Buffer.from(png, 'base64'))
        .resize({ width: wide, quality: 'best' });
      return { ...small.getSize(), pixels: small.toBitmap().toString('base64') };
    },
    [shot, WIDTH] as const,
  );
  const bitmap = { width, height, pixels: Buffer.from(pixels, 'base64') };
  writeFileSync(join(root, 'docs', 'pictures', `${name}.png`), smallPng(bitmap));
}

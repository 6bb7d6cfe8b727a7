/** Every screen and state by Tab alone: all of it is reached, and where the focus stands can always be seen. */
import { expect, test } from '@playwright/test';
import { focusFaults } from '../e2e/support/focus-walk';
import { scenes } from '../e2e/views/scenes';
import { isWanted, paint, settled } from '../e2e/views/view';

test.setTimeout(1_200_000);

for (const scene of scenes)
  for (const scheme of ['light', 'dark'] as const)
    test(`${scene.name}: the focus can be seen wherever Tab leads, in the ${scheme}`, async () => {
      const visit = await scene.start('zh-CN');
      visit.page.setDefaultTimeout(10_000);
      await visit.page.emulateMedia({ reducedMotion: 'reduce' });
      await paint(visit.page, scheme);
      const faults: Record<string, readonly string[]> = {};
      for (const view of scene.views) {
        await test.step(view.name, () => view.open(visit));
        if (!isWanted(view.name)) continue;
        await settled(visit);
        // What was said of an earlier step lies above the screen, and goes by itself.
        await expect(visit.page.locator('.mantine-Notification-root')).toHaveCount(0);
        const found = await focusFaults(visit.page);
        if (found.length > 0) faults[view.name] = found;
      }
      await visit.end();
      expect(faults).toEqual({});
    });

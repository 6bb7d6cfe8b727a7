import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** More Tabs than this nobody presses on the way to one field. */
const MOST_TABS = 60;

/** Presses and counts; what a person types of their own is not counted. */
export function hand(page: Page) {
  let count = 0;
  const press = async (key: string) => {
    count += 1;
    await page.keyboard.press(key);
  };
  return {
    press,
    write: async (text: string) => {
      for (const key of text) await press(key);
    },
    own: (text: string) => page.keyboard.type(text),
    /** Tab after Tab up to the target, or back with `Shift+Tab`. The focus must stand on something at each. */
    tabTo: async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
      await expect(target).toBeAttached();
      for (let tries = 0; tries < MOST_TABS; tries += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await press(key);
        await standsSomewhere(page);
      }
      await expect(target).toBeFocused();
    },
    click: async (target: Locator) => {
      count += 1;
      await target.click();
    },
    count: () => count,
  };
}

/** The keyboard is somewhere: after whatever was pressed, the next key goes to something. */
export const standsSomewhere = (page: Page): Promise<void> =>
  expect(page.locator(':focus')).toHaveCount(1);

export type Hand = ReturnType<typeof hand>;

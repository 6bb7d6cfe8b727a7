/** The two ways through the window that most tests take. */
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** A screen of the main navigation, by its name in the language shown. */
export const goTo = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name }).click();

/** Opens the finder by its keys, types, and runs the first entry. */
export async function find(page: Page, text: string): Promise<void> {
  const field = page.getByRole('dialog').getByRole('combobox');
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect(field).toBeHidden();
}

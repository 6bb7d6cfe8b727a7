import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The kinds of the quick log by their number keys. */
export type LogKind = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Opens the quick log at a kind, fills fields by their labels, saves, says yes to a question, and waits for the end. */
export async function log(
  page: Page,
  kind: LogKind,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('radio')
    .nth(kind - 1)
    .click();
  for (const [label, text] of Object.entries(fields)) await fillField(page, label, text);
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  const yes = dialog.getByRole('button', { name: '没错，保存' });
  await Promise.race([yes.waitFor(), dialog.waitFor({ state: 'hidden' })]);
  if (await yes.isVisible()) await yes.click();
  await expect(dialog).toBeHidden();
}

async function fillField(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('dialog').getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press('Tab');
}

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { settled } from '../views/view';

/**
 * What axe finds that is serious or critical, once nothing moves any more: colours caught half-way are nobody's. `rules`
 * names the only ones to look at. While a dialog is open only the dialog counts.
 */
export async function serious(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await settled({ page });
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (rules !== undefined) axe.withRules([...rules]);
  // What stands behind a dialog was looked at without it, and can be neither reached nor read out now.
  if ((await page.getByRole('dialog').count()) > 0) axe.include('[role="dialog"]');
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`);
}

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { settled } from '../views/view';

/**
 * What axe finds that is serious or critical, once nothing moves any more. `rules` names the only ones to look at. While a
 * dialog is open only the dialog counts. What is found must still be there at a second look: something may begin to go while
 * axe is at work, such as a message whose time is over, and colours caught half-way are nobody's.
 */
export async function serious(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const found = await look(page, rules);
  if (found.length === 0) return [];
  const again = await look(page, rules);
  return found.filter((line) => again.includes(line));
}

async function look(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await settled({ page });
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (rules !== undefined) axe.withRules([...rules]);
  // What stands behind a dialog was looked at without it, and can be neither reached nor read out now.
  if ((await page.getByRole('dialog').count()) > 0) axe.include('[role="dialog"]');
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

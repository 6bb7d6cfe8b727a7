/** A ledger with little in it: one account seen once, and one that was long not looked at. */
import { expect } from '@playwright/test';
import { makeStage } from '../support/app';
import { account } from '../support/damaged-ledger';
import { ask } from '../support/reminding';
import { create, NOW, open } from './opening';
import { goTo, type Scene, type Visit } from './view';

export const sparseScene: Scene = {
  name: 'sparse',
  start: async (locale) => {
    const visit = await open({ stage: makeStage(NOW), locale });
    const { page, say } = visit;
    await create(visit);
    const named = (name: string) => ({ ...account, name: say(`demo:${name}.name`) });
    const drafts = [named('jiebei'), { ...named('huabei'), product: 'huabei' }];
    const { ids } = await ask(page, 'record.add', { drafts });
    const seen = (of: number, on: string, availableLimit: number) => ({
      ...{ type: 'check', accountId: ids[of] ?? '', on },
      ...{ totalLimit: 1_000_000, availableLimit, annualRate: 0.146 },
    });
    const checks = [
      seen(0, '2026-11-20', 400_000),
      seen(1, '2026-01-10', 700_000),
      seen(1, '2026-02-02', 500_000),
      seen(1, '2026-10-20', 800_000),
      seen(1, '2026-11-19', 750_000),
    ];
    await ask(page, 'record.add', { drafts: checks });
    return visit;
  },
  views: [
    { name: 'sparse-overview', open: (visit) => goTo(visit, 'overview') },
    { name: 'trends-one-point', open: (visit) => openTrend(visit, 'jiebei') },
    { name: 'trends-gap', open: (visit) => openTrend(visit, 'huabei') },
    { name: 'sparse-patterns', open: (visit) => goTo(visit, 'patterns') },
  ],
};

/** The trend of one account alone. */
async function openTrend(visit: Visit, name: string): Promise<void> {
  await goTo(visit, 'overview');
  await goTo(visit, 'trends');
  const { page, say } = visit;
  await page.getByRole('combobox', { name: say('trends:accounts.label') }).click();
  await page.getByRole('option', { name: say(`demo:${name}.name`), exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
}

/** What one change of the ledger does to the page, on the real app with demo data: it alters its own line and no other. */
import { expect, test } from '@playwright/test';
import { oneStart } from './support/one-start';

const running = oneStart({ args: ['--demo'] });

type Answer = { readonly ok: boolean; readonly value: string };
type Rows = { readonly rows: { readonly accounts: readonly { readonly id: string }[] } };
type Watched = Window & {
  readonly creditHealth: { call: (name: string, input: unknown) => Promise<Answer> };
  changedLines: Set<Element>;
  addedSheets: string[];
};

test('a check that is logged alters the line of its account, and has nothing restyled', async () => {
  const { page } = running;
  const table = page.getByRole('table').last();
  await expect(table.getByRole('row').nth(3)).toBeVisible();
  await page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.changedLines = new Set();
    watched.addedSheets = [];
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const line = element?.closest('tbody tr');
        if (line) watched.changedLines.add(line);
        for (const node of addedNodes)
          if (node instanceof HTMLStyleElement) watched.addedSheets.push(node.outerHTML);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const answered = await page.evaluate(async () => {
    const { call } = (window as unknown as Watched).creditHealth;
    const { rows } = JSON.parse((await call('query.snapshot', {})).value) as Rows;
    const look = { on: '2026-11-21', totalLimit: 7_654_300, availableLimit: 7_654_300 };
    const draft = { type: 'check', accountId: rows.accounts[0]?.id, ...look, symptoms: [] };
    return (await call('record.add', { drafts: [draft] })).ok;
  });
  expect(answered).toBe(true);
  await expect(table.getByText('¥76,543.00')).toBeVisible();
  const seen = await page.evaluate(() => {
    const { changedLines, addedSheets } = window as unknown as Watched;
    return { lines: changedLines.size, sheets: addedSheets };
  });
  expect(seen).toEqual({ lines: 1, sheets: [] });
});

/** The ledger of one machine, with the backup of another that both changed since. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launch, makeStage } from '../support/app';
import { account } from '../support/damaged-ledger';
import { layBackup } from '../support/lay-backup';
import { ask } from '../support/reminding';
import { NOW, open, PASSPHRASE } from './opening';
import { goTo, type Scene, type Visit } from './view';

export const mergeScene: Scene = {
  name: 'merge',
  start: async (locale) => {
    const [mine, theirs] = [makeStage(NOW), makeStage('2026-11-21T03:00:00.000Z')];
    const saveTo = mkdtempSync(join(tmpdir(), 'credit-health-shared-'));
    const here = await open({ stage: mine, locale, saveTo });
    await ask(here.page, 'vault.create', { protection: 'passphrase', passphrase: PASSPHRASE });
    await here.page.getByRole('button', { name: here.say('first-run:account.later') }).click();
    const { ids } = await ask(here.page, 'record.add', { drafts: [account] });
    const id = ids[0] ?? '';
    await layBackup(here.page, saveTo);
    const there = await launch(theirs, { saveTo });
    await ask(there.page, 'parcel.choose', {});
    await ask(there.page, 'parcel.adopt', { secret: PASSPHRASE });
    const changed = { ...account, name: `${account.name} 2`, dueDay: 20 };
    await ask(there.page, 'record.edit', { id, draft: changed });
    const check = { type: 'check', accountId: id, on: '2026-11-20', totalLimit: 1_234_500 };
    await ask(there.page, 'record.add', { drafts: [check] });
    await layBackup(there.page, saveTo);
    await there.app.close();
    theirs.remove();
    await ask(here.page, 'record.edit', { id, draft: { ...account, dueDay: 8 } });
    return here;
  },
  views: [
    { name: 'merge-secret', open: chooseBackup },
    { name: 'merge-conflicts', open: compare },
  ],
};

async function chooseBackup(visit: Visit): Promise<void> {
  await goTo(visit, 'settings');
  const { page, say } = visit;
  await page.getByRole('button', { name: say('merge:row.choose') }).click();
  await expect(page.getByLabel(say('merge:secret.passphrase'))).toBeVisible();
}

async function compare({ page, say }: Visit): Promise<void> {
  await page.getByLabel(say('merge:secret.passphrase')).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: say('merge:conflicts.keepMine') })).toBeVisible();
}

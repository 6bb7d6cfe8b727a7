import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Locale } from '../../../shared/locales';
import { launch, makeStage } from '../support/app';
import { account, damage, ledgerOf, ledgerWithBackup } from '../support/damaged-ledger';
import { layBackup } from '../support/lay-backup';
import { ask } from '../support/reminding';
import { demoViews } from './demo-views';
import { mergeScene } from './merge-scene';
import { NOW, open, PASSPHRASE } from './opening';
import { beginningViews, lockedViews } from './other-views';
import { sparseScene } from './sparse-scene';
import { updatesScene } from './updates-scene';
import { goTo, type Scene, type Visit } from './view';

/** Every screen and state that is looked at and checked. */
export const scenes: readonly Scene[] = [
  {
    name: 'demo',
    start: (locale) => open({ stage: makeStage(NOW), locale, args: ['--demo'] }),
    views: demoViews,
  },
  {
    name: 'beginning',
    start: (locale) => open({ stage: makeStage(NOW), locale }),
    views: beginningViews,
  },
  { name: 'locked', start: startLocked, views: lockedViews },
  {
    name: 'folder',
    start: startWithFolder,
    views: [
      { name: 'vault-folder', open: showFolder },
      { name: 'vault-recovery', open: askForKey },
      { name: 'vault-protection', open: openProtection },
      { name: 'vault-delete', open: openDeletion },
    ],
  },
  {
    name: 'from-backup',
    start: startFromBackup,
    views: [{ name: 'vault-from-backup', open: chooseBackup }],
  },
  {
    name: 'damaged',
    start: startDamaged,
    views: [
      {
        name: 'vault-damaged-record',
        open: ({ page }) => expect(page.getByRole('alert')).toBeVisible(),
      },
    ],
  },
  {
    name: 'unreadable',
    start: startUnreadable,
    views: [
      {
        name: 'vault-unreadable',
        open: ({ page, say }) =>
          expect(
            page.getByRole('button', { name: say('backups:integrity.restore') }),
          ).toBeVisible(),
      },
    ],
  },
  sparseScene,
  mergeScene,
  updatesScene,
];

async function startLocked(locale: Locale): Promise<Visit> {
  const visit = await open({ stage: makeStage(NOW), locale });
  await ask(visit.page, 'vault.create', { protection: 'passphrase', passphrase: PASSPHRASE });
  await ask(visit.page, 'vault.makeRecovery', { current: PASSPHRASE });
  await ask(visit.page, 'vault.lock', {});
  return visit;
}

/** A protected ledger, started with a folder that stands for what the person would choose. */
async function startWithFolder(locale: Locale): Promise<Visit> {
  const stage = makeStage(NOW);
  const saveTo = mkdtempSync(join(tmpdir(), 'credit-health-folder-'));
  const { app, page } = await launch(stage);
  await ask(page, 'vault.create', { protection: 'passphrase', passphrase: PASSPHRASE });
  await ask(page, 'record.add', { drafts: [account] });
  await app.close();
  const visit = await open({ stage, locale, saveTo });
  await ask(visit.page, 'vault.unlock', { passphrase: PASSPHRASE });
  return visit;
}

async function showFolder(visit: Visit): Promise<void> {
  const { page, say } = visit;
  await goTo(visit, 'settings');
  await page.getByRole('button', { name: say('backups:folder.choose') }).click();
  await expect(page.getByRole('button', { name: say('backups:folder.stop') })).toBeVisible();
  await page.getByRole('heading', { name: say('backups:title') }).scrollIntoViewIfNeeded();
}

async function askForKey({ page, say }: Visit): Promise<void> {
  await page.getByRole('button', { name: say('settings:recovery.make') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openProtection(visit: Visit): Promise<void> {
  await goTo(visit, 'settings');
  const { page, say } = visit;
  await page.getByRole('button', { name: say('settings:protection.change') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: say('settings:vault.kinds.passphrase') }).click();
}

async function openDeletion(visit: Visit): Promise<void> {
  await goTo(visit, 'settings');
  const { page, say } = visit;
  await page.getByRole('button', { name: say('settings:deletion.action') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function startFromBackup(locale: Locale): Promise<Visit> {
  const stage = makeStage(NOW);
  const saveTo = mkdtempSync(join(tmpdir(), 'credit-health-folder-'));
  const before = await launch(stage, { saveTo });
  await ask(before.page, 'vault.create', { protection: 'passphrase', passphrase: PASSPHRASE });
  await layBackup(before.page, saveTo);
  await before.app.close();
  stage.remove();
  return open({ stage: makeStage(NOW), locale, saveTo });
}

async function chooseBackup({ page, say }: Visit): Promise<void> {
  await page.getByRole('button', { name: say('first-run:backup.choose') }).click();
  await expect(page.getByLabel(say('first-run:backup.passphrase'), { exact: true })).toBeVisible();
}

async function startDamaged(locale: Locale): Promise<Visit> {
  const stage = await ledgerWithBackup();
  damage(
    stage,
    "UPDATE record SET body = CAST(replace(CAST(body AS TEXT), '花呗', '花唄') AS BLOB) WHERE seq = 2",
  );
  return open({ stage, locale });
}

async function startUnreadable(locale: Locale): Promise<Visit> {
  const stage = await ledgerWithBackup();
  writeFileSync(ledgerOf(stage), Buffer.alloc(statSync(ledgerOf(stage)).size, 7));
  return open({ stage, locale });
}

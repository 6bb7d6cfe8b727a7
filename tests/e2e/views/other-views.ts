import { expect } from '@playwright/test';
import { places } from '../../../renderer/navigation/route';
import { goTo, type View, type Visit } from './view';

/** The first run, up to a ledger with nothing in it. */
export const beginningViews: readonly View[] = [
  {
    name: 'first-run',
    open: ({ page }) => expect(page.getByRole('heading').first()).toBeVisible(),
  },
  { name: 'first-run-protection', open: chooseProtection },
  { name: 'first-run-refused', open: refusePassphrase },
  { name: 'first-run-account', open: openFirstAccount },
  { name: 'first-run-account-filled', open: fillFirstAccount },
  { name: 'empty-overview', open: leaveFirstRun },
  ...places
    .filter((place) => !['overview', 'import', 'help', 'sources', 'settings'].includes(place))
    .map((place) => ({ name: `empty-${place}`, open: (visit: Visit) => goTo(visit, place) })),
];

/** A ledger under a passphrase, with a recovery key. */
export const lockedViews: readonly View[] = [
  {
    name: 'locked',
    open: ({ page, say }) => expect(page.getByLabel(say('unlock:passphrase'))).toBeVisible(),
  },
  { name: 'locked-wrong', open: tryWrong },
  { name: 'locked-recovery', open: askForRecoveryKey },
];

async function chooseProtection({ page, say }: Visit): Promise<void> {
  await page.getByRole('button', { name: say('first-run:welcome.start') }).click();
  await page.getByRole('radio', { name: say('first-run:protection.passphrase') }).click();
}

async function refusePassphrase({ page, say }: Visit): Promise<void> {
  await page.getByLabel(say('first-run:protection.first'), { exact: true }).fill('correct horse');
  await page.getByLabel(say('first-run:protection.second')).fill('something else');
  await page.getByRole('button', { name: say('first-run:protection.create') }).click();
  await expect(page.getByText(say('first-run:protection.differs'))).toBeVisible();
}

async function openFirstAccount({ page, say }: Visit): Promise<void> {
  await page.getByLabel(say('first-run:protection.second')).fill('correct horse');
  await page.getByRole('button', { name: say('first-run:protection.create') }).click();
  await expect(page.getByText(say('first-run:account.hint'))).toBeVisible();
}

async function fillFirstAccount({ page, say }: Visit): Promise<void> {
  await page.getByRole('button', { name: say('common:products.jiebei') }).click();
  await expect(page.getByLabel(say('first-run:account.limit'))).toBeVisible();
}

async function leaveFirstRun({ page, say }: Visit): Promise<void> {
  await page.getByRole('button', { name: say('first-run:account.later') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function tryWrong({ page, say }: Visit): Promise<void> {
  await page.getByLabel(say('unlock:passphrase')).fill('wrong wrong wrong');
  await page.keyboard.press('Enter');
  await expect(page.getByText(say('unlock:wrong'))).toBeVisible();
}

async function askForRecoveryKey({ page, say }: Visit): Promise<void> {
  await page.getByRole('button', { name: say('unlock:recoveryInstead') }).click();
  await expect(page.getByLabel(say('unlock:recovery'))).toBeVisible();
}

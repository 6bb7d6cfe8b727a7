import { join } from 'node:path';
import { expect } from '@playwright/test';
import { logKinds } from '../../../renderer/screens/log/log-model';
import { trendKinds } from '../../../renderer/screens/trends/trends-model';
import { repaymentsTabs } from '../../../renderer/navigation/route';
import { root } from '../support/app';
import { closeDialogs, goTo, type View, type Visit } from './view';

const BILL = join(root, 'tests', 'fixtures', 'bills', 'alipay-app-2023.csv');

/** Every screen of a ledger with a life in it: the demo's two years. */
export const demoViews: readonly View[] = [
  { name: 'overview', open: (visit) => goTo(visit, 'overview') },
  { name: 'overview-hidden-amounts', open: hideAmounts },
  { name: 'accounts', open: showAccounts },
  { name: 'account-menu', open: openAccountMenu },
  { name: 'account-form', open: openAccountForm },
  { name: 'account', open: openAccount },
  { name: 'account-schedule', open: openSchedule },
  { name: 'account-filtered', open: filterTimeline },
  { name: 'account-corrections', open: openCorrections },
  ...logKinds.map((kind) => ({
    name: `log-${kind}`,
    open: (visit: Visit) => openLog(visit, kind),
  })),
  { name: 'log-question', open: askAboutCut },
  { name: 'log-refused', open: refuseCheck },
  { name: 'log-term', open: openTermInForm },
  ...repaymentsTabs.map((tab) => ({
    name: `repayments-${tab}`,
    open: (visit: Visit) => openRepayments(visit, tab),
  })),
  ...trendKinds.map((kind) => ({
    name: `trends-${kind}`,
    open: (visit: Visit) => openTrend(visit, kind),
  })),
  { name: 'trends-table', open: openTrendTable },
  { name: 'trends-compared', open: compareAccounts },
  { name: 'patterns', open: (visit) => goTo(visit, 'patterns') },
  { name: 'finding-dismiss', open: openDismissal },
  { name: 'downgrade-story', open: openStory },
  { name: 'own-history', open: countOwnHistory },
  { name: 'recovery', open: (visit) => goTo(visit, 'recovery') },
  { name: 'recovery-case', open: openCase },
  { name: 'recovery-contact', open: openContact },
  { name: 'recovery-close', open: closeCase },
  { name: 'sources', open: (visit) => goTo(visit, 'sources') },
  { name: 'sources-contradictions', open: openContradictions },
  { name: 'import', open: (visit) => goTo(visit, 'import') },
  { name: 'import-how-to', open: unfoldHowTo },
  { name: 'import-preview', open: previewBill },
  { name: 'import-refused', open: refuseFile },
  { name: 'settings', open: (visit) => goTo(visit, 'settings') },
  { name: 'settings-search', open: searchSettings },
  { name: 'settings-backups', open: listBackups },
  { name: 'help', open: (visit) => goTo(visit, 'help') },
  { name: 'finder', open: (visit) => openFinder(visit, '') },
  { name: 'finder-found', open: (visit) => openFinder(visit, 'jb') },
  { name: 'shortcuts', open: openShortcuts },
];

async function hideAmounts(visit: Visit): Promise<void> {
  await goTo(visit, 'overview');
  await visit.page.keyboard.press('Control+h');
  await expect(visit.page.getByText('••••').first()).toBeVisible();
}

async function showAccounts(visit: Visit): Promise<void> {
  const { page, say } = visit;
  // The view before left the amounts hidden.
  await page.keyboard.press('Control+h');
  await expect(page.getByRole('button', { name: say('common:header.hideAmounts') })).toBeVisible();
  await goTo(visit, 'accounts');
}

async function openAccountMenu(visit: Visit): Promise<void> {
  await goTo(visit, 'accounts');
  const { page, say } = visit;
  const name = say('accounts:actions.more', { name: say('demo:jiebei.name') });
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
}

async function openAccountForm(visit: Visit): Promise<void> {
  const { page, say } = visit;
  await page.keyboard.press('Escape');
  await goTo(visit, 'accounts');
  await page.getByRole('button', { name: say('accounts:add') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel(say('accounts:form.name'))).toBeVisible();
}

async function openAccount(visit: Visit): Promise<void> {
  await goTo(visit, 'accounts');
  const { page, say } = visit;
  const article = page.getByRole('article', { name: say('demo:jiebei.name'), exact: true });
  await article.getByRole('button').first().click();
  await expect(page.getByRole('heading', { name: say('accounts:detail.timeline') })).toBeVisible();
}

async function openSchedule(visit: Visit): Promise<void> {
  await openAccount(visit);
  const { page, say } = visit;
  await page
    .getByRole('button', { name: say('accounts:loans.show') })
    .first()
    .click();
  await expect(
    page.getByRole('columnheader', { name: say('accounts:loans.principal') }),
  ).toBeVisible();
}

async function filterTimeline(visit: Visit): Promise<void> {
  await openAccount(visit);
  const { page, say } = visit;
  const filters = page.getByRole('group', { name: say('accounts:timeline.filter') });
  await filters.getByText(say('common:records.prompt'), { exact: true }).click();
  await filters.scrollIntoViewIfNeeded();
}

async function openCorrections(visit: Visit): Promise<void> {
  await openAccount(visit);
  const { page, say } = visit;
  const entry = page.getByRole('listitem').filter({ hasText: say('common:records.check') });
  await entry.getByRole('button').last().click();
  await page.getByRole('menuitem', { name: say('accounts:timeline.history') }).click();
  await expect(page.getByRole('dialog', { name: say('accounts:history.title') })).toBeVisible();
}

async function openLog(visit: Visit, kind: (typeof logKinds)[number]): Promise<void> {
  await closeDialogs(visit);
  const { page, say } = visit;
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('radio', { name: say(`common:records.${kind}`) }).click();
  const more = dialog.getByRole('button', { name: say('log:buttons.more'), exact: true });
  if ((await more.count()) > 0) await more.click();
}

async function fillCheck(visit: Visit, fields: Readonly<Record<string, string>>): Promise<void> {
  await openLog(visit, 'check');
  const dialog = visit.page.getByRole('dialog');
  for (const [key, value] of Object.entries(fields))
    await dialog.getByLabel(visit.say(`log:fields.${key}`), { exact: true }).fill(value);
}

async function askAboutCut(visit: Visit): Promise<void> {
  await fillCheck(visit, { totalLimit: '8000', availableLimit: '9000' });
  const dialog = visit.page.getByRole('dialog');
  await dialog.getByRole('button', { name: visit.say('log:buttons.save'), exact: true }).click();
  await expect(
    dialog.getByRole('button', { name: visit.say('log:buttons.saveAnyway'), exact: true }),
  ).toBeFocused();
}

async function refuseCheck(visit: Visit): Promise<void> {
  await fillCheck(visit, { totalLimit: 'abc', availableLimit: '' });
  const dialog = visit.page.getByRole('dialog');
  await dialog.getByRole('button', { name: visit.say('log:buttons.save'), exact: true }).click();
  await expect(dialog.getByText(visit.say('log:issues.not-an-amount')).first()).toBeVisible();
}

async function openTermInForm(visit: Visit): Promise<void> {
  await fillCheck(visit, { totalLimit: '' });
  await visit.page.keyboard.press('F1');
  await expect(visit.page.getByText(visit.say('help:term.totalLimit.text'))).toBeVisible();
}

async function openRepayments(visit: Visit, tab: string): Promise<void> {
  await goTo(visit, 'repayments');
  const { page, say } = visit;
  await page.getByRole('tab', { name: say(`repayments:tabs.${tab}`), exact: true }).click();
  await expect(page.getByRole('tabpanel')).toBeVisible();
}

async function openTrend(visit: Visit, kind: string): Promise<void> {
  await goTo(visit, 'trends');
  const { page, say } = visit;
  await page.getByRole('tab', { name: say(`trends:kinds.${kind}`), exact: true }).click();
  if (kind === 'on-time') await expect(page.getByRole('table').first()).toBeVisible();
  else await expect(page.locator('.recharts-surface').first()).toBeVisible();
}

async function openTrendTable(visit: Visit): Promise<void> {
  await openTrend(visit, 'limit');
  const { page, say } = visit;
  await page.getByText(say('charts:view.table'), { exact: true }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
}

async function compareAccounts(visit: Visit): Promise<void> {
  await openTrend(visit, 'utilisation');
  const { page, say } = visit;
  const field = page.getByRole('combobox', { name: say('trends:accounts.label') });
  for (const account of ['jiebei', 'huabei']) {
    await field.click();
    await page.getByRole('option', { name: say(`demo:${account}.name`), exact: true }).click();
  }
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: say('trends:kinds.limit'), exact: true }).click();
  await page
    .getByRole('slider', { name: say('charts:reading.label') })
    .first()
    .focus();
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowLeft');
}

async function openDismissal(visit: Visit): Promise<void> {
  await goTo(visit, 'patterns');
  const { page, say } = visit;
  await page
    .getByRole('button', { name: say('patterns-screen:dismiss.button'), exact: true })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openStory(visit: Visit): Promise<void> {
  await goTo(visit, 'patterns');
  const { page, say } = visit;
  const story = page.getByRole('button', { name: say('patterns-screen:downgrades.story') });
  await story.first().click();
  await expect(
    page.getByRole('button', { name: say('patterns-screen:downgrades.go') }),
  ).toBeVisible();
  await story.first().scrollIntoViewIfNeeded();
}

async function countOwnHistory(visit: Visit): Promise<void> {
  await goTo(visit, 'patterns');
  const { page, say } = visit;
  const own = page.getByRole('region', { name: say('patterns:ownHistory.title') });
  await own.getByRole('button', { name: say('patterns:ownHistory.count') }).click();
  await expect(own.getByRole('table')).toBeVisible({ timeout: 30_000 });
  await own.scrollIntoViewIfNeeded();
}

async function openCase(visit: Visit): Promise<void> {
  await goTo(visit, 'recovery');
  const { page, say } = visit;
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
  await expect(page.getByRole('button', { name: say('recovery:print.button') })).toBeVisible();
}

async function openContact(visit: Visit): Promise<void> {
  await openCase(visit);
  const { page, say } = visit;
  await page.getByRole('button', { name: say('recovery:contacts.add') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function closeCase(visit: Visit): Promise<void> {
  await closeDialogs(visit);
  await openCase(visit);
  const { page, say } = visit;
  const button = page.getByRole('button', { name: say('recovery:close.button'), exact: true });
  if ((await button.count()) > 0) {
    await button.click();
    await expect(page.getByRole('dialog')).toBeVisible();
  }
}

async function openContradictions(visit: Visit): Promise<void> {
  await goTo(visit, 'sources');
  const { page, say } = visit;
  await page.getByText(say('sources-screen:tabs.contradictions'), { exact: true }).click();
  await expect(page.getByText(say('sources:contradictions.intro'))).toBeVisible();
}

async function unfoldHowTo(visit: Visit): Promise<void> {
  await goTo(visit, 'import');
  const { page, say } = visit;
  for (const provider of ['alipay', 'wechat', 'wallets', 'banks'])
    await page.getByText(say(`import-screen:howTo.${provider}.name`), { exact: true }).click();
  await expect(page.getByText(say('import-screen:howTo.banks.mind'))).toBeVisible();
}

async function previewBill(visit: Visit): Promise<void> {
  await goTo(visit, 'import');
  const { page, say } = visit;
  await page.locator('input[type=file]').setInputFiles(BILL);
  await expect(page.getByRole('button', { name: say('import-screen:another') })).toBeVisible();
}

async function refuseFile(visit: Visit): Promise<void> {
  const { page, say } = visit;
  await page.getByRole('button', { name: say('import-screen:another') }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'notes.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('a,b\n1,2\n'),
  });
  await expect(page.getByRole('alert').first()).toBeVisible();
}

async function searchSettings(visit: Visit): Promise<void> {
  await goTo(visit, 'settings');
  const { page, say } = visit;
  await page.getByRole('searchbox').fill(say('settings:reminders.remindAt'));
  await expect(page.getByText(say('settings:goal.title'), { exact: true })).toBeHidden();
}

async function listBackups(visit: Visit): Promise<void> {
  const { page, say } = visit;
  await goTo(visit, 'overview');
  await goTo(visit, 'settings');
  const show = page.getByRole('button', { name: say('backups:show') });
  if ((await show.count()) === 0)
    await page.getByRole('button', { name: say('backups:make') }).click();
  await show.click();
  await page.getByRole('heading', { name: say('backups:title') }).scrollIntoViewIfNeeded();
}

async function openFinder(visit: Visit, text: string): Promise<void> {
  await closeDialogs(visit);
  const { page } = visit;
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type(text);
}

async function openShortcuts(visit: Visit): Promise<void> {
  await goTo(visit, 'overview');
  await visit.page.keyboard.press('?');
  await expect(visit.page.getByRole('dialog')).toBeVisible();
}

/** Two machines with one ledger between them: each logs by itself, and the one is merged into the other, on the real app. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { unpack } from '../../shared/ipc/packed';
import type { Running, Stage } from './support/app';
import { launch, makeStage, picture } from './support/app';
import { layBackup } from './support/lay-backup';
import { ask } from './support/reminding';
import { serious } from './support/serious';

const PASSPHRASE = 'correct horse battery';
const account = {
  type: 'account',
  name: '借呗',
  product: 'jiebei',
  lender: '蚂蚁',
  revolving: true,
  checkEveryDays: 366,
};

const recordsOf = async (page: Page) => {
  const { rows } = unpack(await ask(page, 'query.snapshot', {}));
  const records = [...rows.records, ...unpack(await ask(page, 'query.records', {}))];
  return records.filter(({ type }) => type !== 'settings');
};

test.describe('two machines with one ledger', () => {
  test.describe.configure({ mode: 'serial' });
  let stages: readonly [Stage, Stage];
  let shared: string;
  let here: Running;
  let there: Running;
  let id: string;

  /** Lays a backup down in the folder that both machines see. */
  const lay = ({ page }: Running) => layBackup(page, shared);

  const openMerge = async ({ page }: Running) => {
    await page.getByRole('button', { name: '选择备份文件…' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('那份备份的口令').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
  };

  test.beforeAll(async () => {
    stages = [makeStage('2026-11-21T02:00:00.000Z'), makeStage('2026-11-21T03:00:00.000Z')];
    shared = mkdtempSync(join(tmpdir(), 'credit-health-shared-'));
    here = await launch(stages[0], { saveTo: shared });
    await ask(here.page, 'vault.create', { protection: 'passphrase', passphrase: PASSPHRASE });
    const { ids } = await ask(here.page, 'record.add', { drafts: [account] });
    id = ids[0] ?? '';
    await lay(here);
    there = await launch(stages[1], { saveTo: shared });
    await ask(there.page, 'parcel.choose', {});
    await ask(there.page, 'parcel.adopt', { secret: PASSPHRASE });
  });

  test('the second is told once that its ledger came from elsewhere and does not sync by itself', async () => {
    await there.app.close();
    there = await launch(stages[1], { saveTo: shared });
    const { page } = there;
    await ask(page, 'vault.unlock', { passphrase: PASSPHRASE });
    const notice = page.getByRole('complementary', { name: '从别处来的账本' });
    await expect(notice).toContainText('不会自动同步');
    await picture(page, 'merge-copied');
    await notice.getByRole('button', { name: '知道了' }).click();
    await expect(notice).toHaveCount(0);
    await there.app.close();
    there = await launch(stages[1], { saveTo: shared });
    await ask(there.page, 'vault.unlock', { passphrase: PASSPHRASE });
    await expect(there.page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
    await expect(there.page.getByRole('complementary', { name: '从别处来的账本' })).toHaveCount(0);
  });

  test.afterAll(async () => {
    await here.app.close();
    await there.app.close();
    for (const stage of stages) stage.remove();
    rmSync(shared, { recursive: true, force: true });
  });

  test('each logs by itself, and the other’s backup shows what it brings and what both changed', async () => {
    await ask(here.page, 'record.edit', { id, draft: { ...account, name: '借呗（家里）' } });
    await ask(there.page, 'record.edit', {
      id,
      draft: { ...account, name: '借呗（公司）', dueDay: 20 },
    });
    const check = { type: 'check', accountId: id, on: '2026-11-20', totalLimit: 1_234_500 };
    await ask(there.page, 'record.add', { drafts: [check] });
    await lay(there);
    await here.app.close();
    here = await launch(stages[0], { saveTo: shared });
    await ask(here.page, 'vault.unlock', { passphrase: PASSPHRASE });
    const { page } = here;
    await page.getByRole('button', { name: '设置' }).first().click();
    await openMerge(here);
    const dialog = page.getByRole('dialog', { name: '合并账本' });
    await expect(dialog.getByText('新增额度查看 1 条')).toBeVisible();
    const conflict = dialog.getByRole('group', { name: /账户 · 借呗/u });
    await expect(
      conflict.getByRole('row', { name: '名称 借呗（家里） 借呗（公司）' }),
    ).toBeVisible();
    await expect(conflict.getByRole('row', { name: '每月还款日 未填 20' })).toBeVisible();
    await expect(dialog.getByRole('button', { name: '合并', exact: true })).toBeDisabled();
    await picture(page, 'merge-preview');
    expect(await serious(page)).toEqual([]);
  });

  test('the keyboard alone decides and merges, and a backup was made before', async () => {
    const { page } = here;
    const theirs = page.getByRole('radio', { name: '用另一台的' });
    await theirs.focus();
    await page.keyboard.press('Space');
    // Neither a click beside the dialog nor Escape loses what was decided.
    await page.mouse.click(5, 5);
    await theirs.focus();
    await page.keyboard.press('Escape');
    await expect(theirs).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: '合并', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('账本已合并', { exact: true })).toBeVisible();
    const records = await recordsOf(page);
    expect(records.map((record) => ('name' in record ? record.name : record.type)).sort()).toEqual([
      'check',
      '借呗（公司）',
    ]);
    const { backups } = await ask(page, 'backup.list', {});
    expect(backups.map(({ reason }) => reason)).toContain('merge');
    await picture(page, 'merge-done');
  });

  test('the other machine follows without a question, and both have the same', async () => {
    stages[0].setClock('2026-11-21T05:00:00.000Z');
    await lay(here);
    await there.app.close();
    there = await launch(stages[1], { saveTo: shared, locale: 'en-US' });
    const { page } = there;
    await ask(page, 'vault.unlock', { passphrase: PASSPHRASE });
    await ask(page, 'parcel.choose', {});
    const preview = await ask(page, 'merge.read', { secret: PASSPHRASE });
    expect([preview.conflictCount, preview.same]).toEqual([0, 2]);
    const byId = (records: Awaited<ReturnType<typeof recordsOf>>) =>
      records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(await recordsOf(page))).toEqual(byId(await recordsOf(here.page)));
    await page.getByRole('button', { name: 'Settings' }).first().click();
    await page.getByRole('button', { name: 'Choose a backup file…' }).click();
    await page.getByLabel('Passphrase of that backup').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Nothing to merge')).toBeVisible();
    await picture(page, 'merge-nothing-en');
  });

  test('one undo takes the merge back', async () => {
    await ask(here.page, 'history.undo', {});
    expect(await recordsOf(here.page)).toMatchObject([{ id, name: '借呗（家里）' }]);
  });
});

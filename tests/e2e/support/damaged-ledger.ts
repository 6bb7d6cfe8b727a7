/** A ledger without protection that the tests can hurt on disk, between two starts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../../electron/ledger/sql';
import { ledgerKeys } from '../../../electron/vault/keys';
import { launch, makeStage, type Stage } from './app';
import { ask } from './reminding';

export const account = {
  type: 'account',
  name: '借呗',
  product: 'jiebei',
  lender: '蚂蚁',
  revolving: true,
  checkEveryDays: 366,
};

export const folderOf = (stage: Stage) => join(stage.folder, 'profile', 'ledger');
export const ledgerOf = (stage: Stage) => join(folderOf(stage), 'ledger.db');

/** The ledger as another program would open it that has the key; the key of an unprotected one lies beside it. */
export function damage(stage: Stage, sql: string): void {
  const vault = JSON.parse(readFileSync(join(folderOf(stage), 'vault.json'), 'utf8')) as {
    wraps: { key: string }[];
  };
  const key = Buffer.from(vault.wraps[0]?.key ?? '', 'base64');
  const db = openDatabase(ledgerOf(stage), ledgerKeys(key).file);
  db.exec(sql);
  db.exec('PRAGMA journal_mode = DELETE');
  db.close();
}

/** A ledger without protection, with one account in its backup and another after it. */
export async function ledgerWithBackup(): Promise<Stage> {
  const stage = makeStage('2026-11-21T02:00:00.000Z');
  const { app, page } = await launch(stage);
  await ask(page, 'vault.create', { protection: 'none' });
  await ask(page, 'record.add', { drafts: [account] });
  await ask(page, 'backup.make', {});
  stage.setClock('2026-11-22T02:00:00.000Z');
  await ask(page, 'record.add', { drafts: [{ ...account, name: '花呗', product: 'huabei' }] });
  await app.close();
  return stage;
}

/** What is typed into any kind of record stands in no file on the disk, whatever its encoding, while the app runs and after. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { Draft } from '../../shared/ipc/contract';
import type { Running, Stage } from './support/app';
import { launch, makeStage } from './support/app';
import { ask } from './support/reminding';

let stage: Stage;
let running: Running;

const planted: string[] = [];

/** What the app wrote to its log, which is its standard output. */
const said: Buffer[] = [];

/** A text that nothing else holds, remembered to be looked for. */
function plant(what: string): string {
  const text = `哨兵${what}${String(planted.length + 1)}号xqzwv`;
  planted.push(text);
  return text;
}

/** An amount, in the smallest unit, that nothing else holds. */
function plantAmount(): number {
  const amount = 73_918_205 + planted.length;
  planted.push(String(amount));
  return amount;
}

test.beforeAll(async () => {
  test.setTimeout(180_000);
  stage = makeStage('2026-11-21T02:00:00.000Z');
  running = await launch(stage, { env: ownFolders() });
  const { app, page } = running;
  for (const stream of [app.process().stdout, app.process().stderr])
    stream?.on('data', (chunk: Buffer) => void said.push(chunk));
  await ask(page, 'vault.create', { protection: 'passphrase', passphrase: plant('passphrase') });
  await writeEveryKind(page);
});

test.afterAll(() => {
  stage.remove();
});

/** Whatever the app or Chromium writes outside the profile lands below the stage too. */
function ownFolders(): Record<string, string> {
  const names = { HOME: 'home', TMPDIR: 'tmp', XDG_CACHE_HOME: 'cache', XDG_CONFIG_HOME: 'config' };
  return Object.fromEntries(
    Object.entries(names).map(([variable, name]) => {
      const folder = join(stage.folder, name);
      mkdirSync(folder);
      return [variable, folder];
    }),
  );
}

async function writeEveryKind(page: Page): Promise<void> {
  const add = async (draft: Draft) =>
    (await ask(page, 'record.add', { drafts: [draft] })).ids[0] ?? '';
  const accountId = await add({
    ...{ type: 'account', name: plant('name'), product: 'huabei', lender: plant('lender') },
    ...{ revolving: true, limitGroup: plant('group'), note: plant('note') },
  });
  const on = '2026-11-20';
  const note = () => ({ note: plant('note') });
  const drafts: readonly Draft[] = [
    { type: 'check', accountId, on, totalLimit: plantAmount(), used: 1, symptoms: [], ...note() },
    { type: 'limit-change', accountId, on, newLimit: plantAmount(), ...note() },
    {
      ...{ type: 'loan', accountId, borrowedOn: on, principal: plantAmount(), annualRate: 0.1 },
      ...{ method: 'equal-instalment', months: 3, purpose: plant('purpose') },
    },
    { type: 'bill', accountId, dueOn: '2026-11-28', amount: plantAmount(), ...note() },
    { type: 'repayment', accountId, paidOn: on, amount: plantAmount(), outcome: 'succeeded' },
    { type: 'prompt', accountId, on, kind: 'other', text: plant('prompt') },
    {
      ...{ type: 'event', accountId, on, kind: 'appeal-submitted' },
      ...{ reference: plant('reference'), outcome: plant('outcome') },
    },
    { type: 'score', scheme: 'other', schemeName: plant('scheme'), on, value: 700, ...note() },
    { type: 'cashflow', month: '2026-11', income: plantAmount(), ...note() },
  ];
  const ids: string[] = [];
  for (const draft of drafts) ids.push(await add(draft));
  const opened = await ask(page, 'case.open', { accountId, trigger: ids[1] ?? '' });
  const caseId = opened.ids[0] ?? '';
  await ask(page, 'case.contact', {
    ...{ caseId, kind: 'support-contacted', channel: plant('channel'), text: plant('contact') },
    ...{ answer: plant('answer'), reference: plant('number') },
  });
  await ask(page, 'case.close', { caseId, outcome: plant('end') });
  await ask(page, 'finding.dismiss', { findingKey: 'x', reason: plant('reason') }).catch(() => {
    // Only a finding that stands can be dismissed: then nothing of it was kept.
    planted.pop();
  });
  await page.reload();
  await page.waitForSelector('html[data-ready="true"]');
  for (const name of ['账户', '走势', '信号', '还款', '恢复'])
    await page.getByRole('button', { name }).first().click();
  await ask(page, 'backup.make', {});
}

/** The profile with its caches, and the home and temporary folders that this app alone was given. */
const filesOnDisk = (): readonly string[] => filesIn(stage.folder);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

/** How a text may stand in a file: as it is, in two bytes a character, escaped, or in base 64 at any of its three places. */
function forms(text: string): readonly Buffer[] {
  const utf8 = Buffer.from(text);
  const wide = Buffer.from(text, 'utf16le');
  const escaped = [...text]
    .map((it) => (it > '~' ? `\\u${it.charCodeAt(0).toString(16)}` : it))
    .join('');
  const inBase64 = [utf8, wide].flatMap((bytes) =>
    [0, 1, 2].map((shift) => {
      const coded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
      // What the neighbours of the text decide is left out.
      return Buffer.from(coded.slice(shift === 0 ? 0 : 4, -4));
    }),
  );
  return [utf8, wide, Buffer.from(wide).swap16(), Buffer.from(escaped), ...inBase64];
}

function found(): readonly string[] {
  const contents = filesOnDisk().map((file) => [file, readFileSync(file)] as const);
  return planted.flatMap((text) =>
    contents.flatMap(([file, bytes]) =>
      forms(text).some((form) => bytes.includes(form)) ? [`${text} in ${file}`] : [],
    ),
  );
}

test('nothing typed stands in a file while the app runs', () => {
  expect(planted.length).toBeGreaterThan(24);
  expect(filesOnDisk().some((file) => file.endsWith('ledger.db'))).toBe(true);
  expect(found()).toEqual([]);
});

test('the window keeps its database in memory alone', () => {
  const names = filesOnDisk().filter((file) =>
    /indexeddb|leveldb|\.ldb$|Local Storage/iu.test(file),
  );
  // Electron makes a store of its own for the default session, which no page of ours uses.
  expect(
    names.filter((file) => /credit-health|app_/iu.test(file.slice(stage.folder.length))),
  ).toEqual([]);
  expect(existsSync(join(stage.folder, 'profile', 'Partitions'))).toBe(false);
});

test('nothing typed stands in a file after the ledger was locked and the app ended', async () => {
  await ask(running.page, 'vault.lock', {});
  expect(found()).toEqual([]);
  await running.app.close();
  expect(found()).toEqual([]);
});

test('nothing typed stands in what the app wrote to its log', () => {
  const log = Buffer.concat(said);
  expect(planted.filter((text) => forms(text).some((form) => log.includes(form)))).toEqual([]);
});

test('the search finds what does stand in a file, in each of the forms', () => {
  const text = plant('control');
  const file = join(stage.folder, 'control');
  const missed = forms(text).filter((form) => {
    writeFileSync(file, Buffer.concat([Buffer.from('before '), form, Buffer.from(' after')]));
    return found().length !== 1;
  });
  rmSync(file);
  expect(missed).toEqual([]);
});

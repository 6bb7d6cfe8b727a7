/**
 * Every kind of write, on a disk of its own that is full or read-only at that moment, and once more when it is well again.
 * It runs where the disk is mounted and prints what came of it as one line of JSON.
 */
import { rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../../shared/demo/random';
import type { Result } from '../../shared/result';
import type { App } from './app';
import { openApp } from './app';
import { logPrints } from './digest';
import { accountDraft, draftOn, exchangeFile } from './drafts';
import type { Told } from './small-disk';
import type { Trouble } from './trouble';
import { fullTo, readOnlyAt, spaceIn } from './trouble';

const [disk = '', seed = '1', rounds = '1'] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const folder = join(disk, 'profile');

const refused: Record<string, number> = {};
const faults: string[] = [];
let tries = 0;
let passed = 0;

const full = (free: number): Trouble => fullTo(disk, free);
const readOnly = readOnlyAt(folder);

type Write = { readonly name: string; readonly work: (app: App) => Promise<Result<unknown>> };

/** What is written while the ledger is open. */
const whileOpen: readonly Write[] = [
  { name: 'one record', work: (app) => app.ask('record.add', { drafts: [draft(app)] }) },
  {
    name: 'fifty records',
    work: (app) => app.ask('record.add', { drafts: Array.from({ length: 50 }, () => draft(app)) }),
  },
  { name: 'settings', work: (app) => app.ask('settings.change', { theme: theme() }) },
  { name: 'an undo', work: (app) => app.ask('history.undo', {}) },
  { name: 'a backup', work: (app) => app.ask('backup.make', {}) },
  { name: 'a restore', work: restoreNewest },
  { name: 'an import', work: importFile },
  { name: 'an export', work: (app) => app.ask('export.exchange', {}) },
  { name: 'a table', work: (app) => app.ask('export.csv', { type: 'check' }) },
  { name: 'the key file', work: (app) => app.ask('vault.protect', { protection: 'none' }) },
  { name: 'a recovery key', work: (app) => app.ask('vault.makeRecovery', {}) },
];

const theme = () => (random.next() < 0.5 ? 'dark' : 'light');

function draft(app: App) {
  const records = [...(app.session.desk()?.records() ?? [])];
  return draftOn(
    records.filter(({ type }) => type === 'account').map(({ id }) => id),
    random,
  );
}

async function restoreNewest(app: App): Promise<Result<unknown>> {
  const listed = await app.ask('backup.list', {});
  const name = listed.ok ? (listed.value.backups[0]?.name ?? '') : '';
  return app.ask('backup.restore', { name });
}

async function importFile(app: App): Promise<Result<unknown>> {
  const read = await app.ask('import.read', { name: 'a.json', bytes: exchangeFile(random) });
  return read.ok ? app.ask('import.commit', { accountFor: {}, terms: {} }) : read;
}

async function run(): Promise<void> {
  for (let round = 0; round < Number(rounds); round += 1) await living();
  writeSync(1, `${JSON.stringify({ tries, refused, passed, faults } satisfies Told)}\n`);
}

/** One life of a ledger, from its first start: the backups and replaced ledgers of several would fill the small disk. */
async function living(): Promise<void> {
  await making();
  let app = await opened('a start');
  for (const write of whileOpen) {
    await hurt(app, write, full(spaceIn(random)));
    await hurt(app, write, readOnly);
  }
  app = await reopening(app, full(spaceIn(random)));
  app = await reopening(app, readOnly);
  app.session.close();
}

const creating = (app: App) => app.ask('vault.create', { protection: 'none' });

/** The first start of all, which makes the key and the ledger: refused by name, then made. */
async function making(): Promise<void> {
  for (const free of [0, 4_096, 20_000, 60_000]) {
    rmSync(folder, { recursive: true, force: true });
    const app = openApp(folder);
    const trouble = full(free);
    trouble.begin();
    tries += 1;
    note('making', trouble, await creating(app));
    app.session.close();
    trouble.end();
    const again = openApp(folder);
    if (again.session.state().status === 'none') await creating(again);
    else await again.session.start();
    if (!again.session.desk()) faults.push(`making works no more after ${trouble.name}`);
    again.session.close();
  }
  const app = await opened('the first start');
  await expectOk(app, 'an account', app.ask('record.add', { drafts: [accountDraft(random)] }));
  await expectOk(app, 'a backup', app.ask('backup.make', {}));
  app.session.close();
}

async function opened(what: string): Promise<App> {
  const app = openApp(folder);
  await app.session.start();
  if (!app.session.desk()) faults.push(`${what}: ${JSON.stringify(app.session.state().failure)}`);
  return app;
}

/** One write in trouble, which may pass or be refused by name; then the same write, which must pass. */
async function hurt(app: App, { name, work }: Write, trouble: Trouble): Promise<void> {
  const before = contents(app);
  tries += 1;
  trouble.begin();
  const result = await work(app);
  trouble.end();
  const refusedIt = note(name, trouble, result);
  if (refusedIt && contents(app) !== before) faults.push(`${name}: refused, yet something changed`);
  await expectOk(app, `${name} after the disk was ${trouble.name}`, work(app));
  const damage = app.session.desk()?.ledger.verify().length;
  if (damage !== 0) faults.push(`${name}: ${String(damage)} damaged after it`);
}

const contents = (app: App): string => {
  const desk = app.session.desk();
  return desk ? logPrints(desk.ledger).join() : 'closed';
};

/** A start on a disk in trouble: refused by name or well; and all that was there is there when the disk is well. */
async function reopening(app: App, trouble: Trouble): Promise<App> {
  const before = contents(app);
  app.session.close();
  tries += 1;
  trouble.begin();
  const hindered = openApp(folder);
  await hindered.session.start();
  const code = hindered.session.state().failure?.code;
  note(
    'a start',
    trouble,
    code === undefined ? { ok: true, value: 0 } : { ok: false, error: { code } },
  );
  hindered.session.close();
  trouble.end();
  const again = await opened(`a start after ${trouble.name}`);
  if (contents(again) !== before) faults.push(`a start on a disk ${trouble.name} lost something`);
  return again;
}

/** Counts a refusal by its name; one that does not name the disk is a fault. */
function note(name: string, trouble: Trouble, result: Result<unknown>): boolean {
  if (result.ok) {
    passed += 1;
    return false;
  }
  const { code } = result.error;
  refused[code] = (refused[code] ?? 0) + 1;
  if (code !== 'disk-full' && code !== 'disk-read-only')
    faults.push(`${name} on a disk ${trouble.name}: ${code}`);
  return true;
}

async function expectOk(app: App, what: string, answer: Promise<Result<unknown>>): Promise<void> {
  const result = await answer;
  if (!result.ok)
    faults.push(`${what}: ${result.error.code} ${app.faults.at(-1)?.slice(0, 400) ?? ''}`);
}

void run();

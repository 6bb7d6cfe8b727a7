/**
 * Random work on a real ledger until it is killed. Each line on standard output is written before the next step begins:
 * what was found at the start, what is tried, and what was acknowledged.
 */
import { copyFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isSound } from '../../electron/ledger/inspect';
import { openLedger } from '../../electron/ledger/ledger';
import { ledgerKeys } from '../../electron/vault/keys';
import { vaultAt } from '../../electron/vault/vault';
import { randomFrom } from '../../shared/demo/random';
import type { Result } from '../../shared/result';
import { movableClock, noKeychain, openApp } from './app';
import { commitPrint, logPrints } from './digest';
import { accountDraft, draftOn, exchangeFile } from './drafts';

const [folder = '', seed = '1'] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const clock = movableClock();
const app = openApp(folder, { clock, apart: true });

export type Said =
  | {
      readonly said: 'opened';
      readonly prints: readonly string[];
      readonly damage: number;
      readonly backup: string;
    }
  | { readonly said: 'failed'; readonly why: string }
  | { readonly said: 'try'; readonly op: string; readonly restores?: readonly string[] }
  | { readonly said: 'done'; readonly prints: readonly string[]; readonly whole: boolean }
  | { readonly said: 'refused'; readonly op: string; readonly code: string };

const say = (line: Said): void => void writeSync(1, `${JSON.stringify(line)}\n`);

const DAY = 86_400_000;

async function run(): Promise<void> {
  if (app.session.state().status === 'none') await app.session.create('none');
  else await app.session.start();
  const desk = app.session.desk();
  if (!desk) {
    say({ said: 'failed', why: JSON.stringify(app.session.state().failure) });
    return;
  }
  say({
    said: 'opened',
    prints: logPrints(desk.ledger),
    damage: desk.ledger.verify().length,
    backup: await backupFound(),
  });
  for (;;) await step();
}

/** One of the copies that stand in the folder under a whole copy's name, verified; what is wrong with it, or nothing. */
async function backupFound(): Promise<string> {
  const all = app.backups.view().backups;
  const one = all[random.whole(0, Math.max(0, all.length - 1))];
  if (!one) return '';
  const found = await app.session.inspect(app.backups.pathOf(one.name));
  return found.kind === 'read' && isSound(found.inspection)
    ? ''
    : `${one.name}: ${JSON.stringify(found)}`;
}

async function step(): Promise<void> {
  const desk = app.session.desk();
  if (!desk) throw new Error('the ledger is closed');
  if (random.next() < 0.05) clock.move(random.whole(-400 * DAY, 400 * DAY));
  const { op, work, restores } = choose();
  const before = desk.seq();
  say({ said: 'try', op, ...(restores ? { restores } : {}) });
  const result = await work();
  const now = app.session.desk();
  if (!now) throw new Error(`the ledger is closed after ${op}`);
  if (!result.ok) say({ said: 'refused', op, code: result.error.code });
  const whole = restores !== undefined && result.ok;
  const from = whole ? 0 : before;
  const seqs = Array.from({ length: now.seq() - from }, (_, index) => from + 1 + index);
  say({ said: 'done', prints: seqs.map((seq) => commitPrint(now.ledger, seq)), whole });
}

type Choice = {
  readonly op: string;
  readonly work: () => Promise<Result<unknown>>;
  readonly restores?: readonly string[];
};

function choose(): Choice {
  const records = [...(app.session.desk()?.records() ?? [])];
  const accounts = records.filter(({ type }) => type === 'account').map(({ id }) => id);
  const chance = random.next();
  if (accounts.length < 3 || chance < 0.03) {
    return { op: 'account', work: () => app.ask('record.add', { drafts: [accountDraft(random)] }) };
  }
  const drafts = (count: number) => Array.from({ length: count }, () => draftOn(accounts, random));
  const own = records.filter(({ type }) => type !== 'settings');
  const any = own[random.whole(0, own.length - 1)]?.id ?? '';
  if (chance < 0.4) return { op: 'add', work: () => app.ask('record.add', { drafts: drafts(1) }) };
  if (chance < 0.55) {
    const count = random.whole(2, 50);
    return { op: 'add-many', work: () => app.ask('record.add', { drafts: drafts(count) }) };
  }
  if (chance < 0.65) return { op: 'remove', work: () => app.ask('record.remove', { id: any }) };
  if (chance < 0.73) return { op: 'undo', work: () => app.ask('history.undo', {}) };
  if (chance < 0.78) return { op: 'redo', work: () => app.ask('history.redo', {}) };
  if (chance < 0.83) return { op: 'settings', work: settings };
  if (chance < 0.85) return { op: 'demo', work: demo };
  if (chance < 0.88)
    return { op: 'protect', work: () => app.ask('vault.protect', { protection: 'none' }) };
  if (chance < 0.93) return { op: 'backup', work: () => app.ask('backup.make', {}) };
  if (chance < 0.96) return { op: 'import', work: importFile };
  return restore() ?? { op: 'settings', work: settings };
}

const settings = () =>
  app.ask('settings.change', { theme: random.next() < 0.5 ? 'dark' : 'light' });

async function demo(): Promise<Result<unknown>> {
  const added = await app.ask('demo.add', {});
  return added.ok ? added : app.ask('demo.remove', {});
}

async function importFile(): Promise<Result<unknown>> {
  const read = await app.ask('import.read', { name: 'ledger.json', bytes: exchangeFile(random) });
  return read.ok ? app.ask('import.commit', { accountFor: {}, terms: {} }) : read;
}

function restore(): Choice | undefined {
  const backups = app.backups.view().backups;
  const name = backups[random.whole(0, Math.max(0, backups.length - 1))]?.name;
  if (name === undefined) return undefined;
  return {
    op: 'restore',
    restores: printsIn(app.backups.pathOf(name)),
    work: () => app.ask('backup.restore', { name }),
  };
}

/** What a backup holds, read from a copy of it. */
function printsIn(backup: string): readonly string[] {
  const copy = join(folder, 'torture-copy.db');
  rmSync(copy, { force: true });
  copyFileSync(backup, copy);
  const key = vaultAt({ path: app.profile.vaultFile, keychain: noKeychain, clock }).openSilently();
  if (!key) throw new Error('no key');
  const ledger = openLedger({ ...app.profile, ledgerFile: copy }, ledgerKeys(key));
  const prints = logPrints(ledger);
  ledger.close();
  return prints;
}

void run();

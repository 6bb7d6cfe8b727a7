/** A profile worth hurting: some hundred records of every kind, a history with steps taken back, a backup, and a written log. */
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../../electron/desk';
import { vaultAt } from '../../electron/vault/vault';
import type { App } from './app';
import { movableClock, noKeychain, openApp } from './app';
import { randomFrom } from '../../shared/demo/random';
import { figuresPrint, shownPrint } from './digest';
import { accountDraft, draftOn } from './drafts';

export const PASSPHRASE = 'correct horse battery';

/** Where the parts of a sample stand below its folder. */
export const partsOf = (folder: string) => ({
  /** Closed in good order: one file. */
  closed: join(folder, 'closed'),
  /** As a killed process leaves it: the last commits stand in the write-ahead log alone. */
  killed: join(folder, 'killed'),
});

export type Sample = {
  readonly recoveryKey: string;
  /** The name of the backup, and the figures that it holds. */
  readonly backup: string;
  readonly backupFigures: string;
  readonly figures: string;
  /** What the window is shown first, and the file of it for that day. */
  readonly shown: string;
  readonly glance: string;
};

/** Makes both parts. The vault is cheap to open, so that it can be opened a thousand times. */
export async function makeSample(folder: string): Promise<Sample> {
  const { closed, killed } = partsOf(folder);
  for (const part of [closed, killed]) rmSync(part, { recursive: true, force: true });
  const app = openApp(closed);
  const vault = vaultAt({
    ...{ path: app.profile.vaultFile, keychain: noKeychain, clock: movableClock() },
    strength: { n: 2 ** 14, r: 8, p: 1 },
  });
  await vault.create('passphrase', PASSPHRASE);
  const recoveryKey = await vault.makeRecovery(PASSPHRASE);
  await opened(app);
  const random = randomFrom(1);
  const accounts = [1, 2, 3].map(() => accountDraft(random));
  const { ids } = await must(app.ask('record.add', { drafts: accounts }));
  for (let step = 0; step < 10; step += 1) {
    const drafts = Array.from({ length: random.whole(1, 30) }, () => draftOn(ids, random));
    await must(app.ask('record.add', { drafts }));
  }
  await must(app.ask('settings.change', { theme: 'dark' }));
  await must(app.ask('history.undo', {}));
  const { backups } = await must(app.ask('backup.make', {}));
  const backupFigures = figuresOf(app);
  // Folds the log into the file, so that it holds only what comes now.
  app.session.close();
  await opened(app);
  for (let step = 0; step < 8; step += 1)
    await must(app.ask('settings.change', { theme: step % 2 === 0 ? 'dark' : 'light' }));
  // The note beside the ledger is written once whoever waited for the last step has been answered.
  await new Promise(setImmediate);
  cpSync(closed, killed, { recursive: true });
  if (!existsSync(join(killed, 'ledger.db-wal'))) throw new Error('no write-ahead log to hurt');
  const figures = figuresOf(app);
  const shown = shownPrint(deskOf(app).first());
  app.session.close();
  const [glance] = readdirSync(join(closed, 'glances')).sort();
  if (glance === undefined) throw new Error('no glance to hurt');
  return { recoveryKey, backup: backups[0]?.name ?? '', backupFigures, figures, shown, glance };
}

async function opened(app: App): Promise<void> {
  const { status } = await must(app.ask('vault.unlock', { passphrase: PASSPHRASE }));
  if (status !== 'open') throw new Error(`the sample is ${status}`);
}

export const figuresOf = (app: App): string => figuresPrint(deskOf(app));

function deskOf(app: App): Desk {
  const desk = app.session.desk();
  if (!desk) throw new Error('the ledger is closed');
  return desk;
}

export async function must<T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; error: { code: string } }>,
): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

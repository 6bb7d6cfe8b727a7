/**
 * One of two apps on one profile, as where nothing kept the second one out, or a process that takes hold of the ledger's file
 * for a while. Each line on standard output is what was acknowledged or refused.
 */
import { writeSync } from 'node:fs';
import { failureOf } from '../../electron/answer';
import { openDatabase } from '../../electron/ledger/sql';
import { ledgerKeys } from '../../electron/vault/keys';
import { vaultAt } from '../../electron/vault/vault';
import { randomFrom } from '../../shared/demo/random';
import { movableClock, noKeychain, openApp } from './app';
import { commitPrint } from './digest';
import { accountDraft, draftOn } from './drafts';

const [folder = '', seed = '1', role = 'app'] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const app = openApp(folder);

export type Wrote =
  { readonly wrote: string } | { readonly refused: string } | { readonly fault: string };

const say = (line: Wrote): void => void writeSync(1, `${JSON.stringify(line)}\n`);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const STEPS = 12;

async function work(): Promise<void> {
  await app.session.start();
  for (let step = 0; step < STEPS; step += 1) {
    const desk = app.session.desk();
    if (!desk) {
      const code = app.session.state().failure?.code ?? app.session.state().status;
      say({ refused: code });
      if (code === 'internal') say({ fault: app.faults.at(-1) ?? '' });
      return;
    }
    const accounts = [...desk.records()].filter(({ type }) => type === 'account');
    const ids = accounts.map(({ id }) => id);
    const drafts =
      ids.length === 0
        ? [accountDraft(random)]
        : Array.from({ length: random.whole(1, 20) }, () => draftOn(ids, random));
    const result = await app.ask('record.add', { drafts });
    if (result.ok) say({ wrote: commitPrint(desk.ledger, result.value.seq) });
    else say({ refused: result.error.code });
    if (!result.ok && result.error.code === 'internal') say({ fault: app.faults.at(-1) ?? '' });
    await pause(random.whole(0, 60));
    // As the message says: opened again.
    if (!result.ok && result.error.code === 'ledger-elsewhere') {
      app.session.close();
      await app.session.start();
    }
  }
  app.session.close();
}

/** Holds the file as another program's unfinished work would. */
async function hold(): Promise<void> {
  const clock = movableClock();
  const path = app.profile.vaultFile;
  const key = vaultAt({ path, keychain: noKeychain, clock }).openSilently();
  if (!key) throw new Error('no key');
  for (let step = 0; step < STEPS; step += 1) {
    await pause(random.whole(0, 150));
    try {
      const db = openDatabase(app.profile.ledgerFile, ledgerKeys(key).file);
      db.exec('BEGIN IMMEDIATE');
      await pause(random.whole(0, 250));
      db.exec('ROLLBACK');
      db.close();
    } catch (error) {
      // The app has it at the moment.
      if (failureOf(error).code !== 'ledger-busy') throw error;
    }
  }
}

void (role === 'app' ? work() : hold());

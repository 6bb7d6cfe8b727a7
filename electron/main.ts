/** The first thing that runs: it bars what must be barred, puts the window up, and only then reads the rest. */
import { app } from 'electron';
import { stayLean } from './memory';
import { openedFile } from './opened-file';
import { readOptions } from './options';
import { receiveFiles } from './shell/file-opening';
import { openFirstWindow } from './shell/first-window';
import { loginItem } from './shell/login-item';
import { registerScheme } from './shell/protocol';
import { cutNetwork, lockContents } from './shell/security';
import { updatesHere } from './shell/updates-here';

const options = readOptions(process.argv, process.env, app.isPackaged);

stayLean();
registerScheme();
const opened = openedFile();
const leadToFiles = receiveFiles(app, opened);
const updates = updatesHere(app, options.demo);
cutNetwork(app, updates.opened);
lockContents(app);
if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

async function start(): Promise<void> {
  const login = loginItem();
  const hidden = options.hidden || login.startedAtLogin();
  const first = openFirstWindow(__dirname);
  const shown = hidden ? undefined : first.show();
  await readAhead();
  await shown;
  const { run } = await import('./run');
  await run({ dist: __dirname, options, first, hidden, login, opened, leadToFiles, updates });
}

/**
 * Reads the scripts while the page comes up, which takes two hundred milliseconds in other processes: a piece at a time, so
 * that main hands over the page's files in between. The ledger is not touched before the page has them.
 */
async function readAhead(): Promise<void> {
  const pieces = [
    () => import('../shared/records'),
    () => import('../shared/analysis/analysis'),
    () => import('./ledger/sql'),
    () => import('./run'),
  ];
  for (const read of pieces) {
    await read();
    await new Promise(setImmediate);
  }
}

/** The first thing that runs: it bars what must be barred, puts the window up, and only then reads the rest. */
import { app } from 'electron';
import { openedFile } from './opened-file';
import { readOptions } from './options';
import { receiveFiles } from './shell/file-opening';
import { openFirstWindow } from './shell/first-window';
import { loginItem } from './shell/login-item';
import { registerScheme } from './shell/protocol';
import { cutNetwork, lockContents } from './shell/security';
import { updatesHere } from './shell/updates-here';

const options = readOptions(process.argv, process.env, app.isPackaged);

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
  if (!hidden) await first.show();
  const { run } = await import('./run');
  await run({ dist: __dirname, options, first, hidden, login, opened, leadToFiles, updates });
}

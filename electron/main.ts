/** The composition root: builds the parts in order and wires them. No logic lives here. */
import { join } from 'node:path';
import { app } from 'electron';
import { localeFor } from '../shared/locales';
import { fileClock, systemClock } from './clock';
import { contextFrom } from './commands/context';
import { addDemo } from './commands/demo';
import { undoable } from './commands/undo';
import { handlersOf } from './handlers';
import { keepLedger } from './keeping';
import { openedFile } from './opened-file';
import { openAtStart } from './opening';
import { readOptions } from './options';
import { openProfile } from './profile';
import { reminderTimesIn } from './reminder-times';
import { startReminders } from './reminding';
import { reportFault } from './report-fault';
import { createInspector } from './inspector';
import { receiveFiles } from './shell/file-opening';
import { followSystem } from './shell/follow-system';
import { startInspection } from './shell/inspection-process';
import { listen } from './shell/ipc';
import { keychain } from './shell/keychain';
import { lockWhenAway } from './shell/lock-when-away';
import { loginItem } from './shell/login-item';
import { setMenu } from './shell/menu';
import { openDesktop } from './shell/open-desktop';
import { printPage } from './shell/print';
import { registerScheme } from './shell/protocol';
import { captureWhenReady } from './shell/screenshot';
import { cutNetwork, lockContents } from './shell/security';
import { showFirst } from './shell/show-first';
import { isLockable } from './vault/vault';
import { createWords } from './words';

const options = readOptions(process.argv, process.env, app.isPackaged);
const clock = options.clockFile === undefined ? systemClock : fileClock(options.clockFile);
/** As `appId` in the packaging. */
const APP_ID = 'app.credithealth.desktop';

registerScheme();
const opened = openedFile();
const leadToFiles = receiveFiles(app, opened);
cutNetwork(app);
lockContents(app);
if (app.requestSingleInstanceLock()) void app.whenReady().then(run);
else app.quit();

async function run(): Promise<void> {
  setMenu(!app.isPackaged);
  // Windows shows notifications only of an app it can name; the name is the installer's.
  app.setAppUserModelId(APP_ID);
  const login = loginItem();
  const profile = openProfile(app.getPath('userData'), options.demo);
  const systemLocale = localeFor(app.getPreferredSystemLanguages());
  const desk = () => keeping.session.desk();
  const context = contextFrom({ desk, clock, systemLocale });
  const allWords = createWords();
  const words = () => allWords.in(context.locale());
  const tellUndoable = () => {
    if (desk()) desktop.window.send('undoable', undoable(context.get()));
  };
  const { saveTo } = options;
  const desktop = openDesktop({
    ...{ dist: __dirname, desk, words, saveTo, quit },
    onLoaded: tellUndoable,
  });
  const scheduler = startReminders({
    ...{ clock, desk, words, desktop, context: context.get },
    times: reminderTimesIn(profile),
    isLockable: () => isLockable(keeping.session.state().protection),
  });
  const inspector = createInspector(() => startInspection(join(__dirname, 'inspect.worker.cjs')));
  const keeping = keepLedger({
    ...{ profile, keychain, clock, systemLocale, inspector, desktop, scheduler, tellUndoable },
    dist: __dirname,
    context: context.get,
  });
  const { session } = keeping;
  const autoLock = lockWhenAway({ session, context: context.get, imports: keeping.imports });
  const { saveFile, chooseFolder, testReminder, takeTarget } = desktop;
  const asking = { saveFile, chooseFolder, testReminder, takeTarget, takeFile: opened.take };
  const shell = { ...asking, words, print: printPage };
  const makeDemo = () => session.create('none').then(() => void addDemo(context.get()));
  const hidden = options.hidden || login.startedAtLogin();
  const opening = openAtStart({
    session,
    demo: options.demo ? makeDemo : undefined,
    after: hidden ? Promise.resolve() : showFirst(desktop.window),
  });
  const vaultState = () => opening.known.then(session.state);
  const { get } = context;
  const parts = { context: get, vaultState, ...keeping, ...shell, loginItem: login, quit };
  listen(handlersOf(parts), reportFault);
  const system = followSystem({ desktop, session, scheduler, autoLock });
  await opening.ended;
  desktop.refreshTray();
  if (hidden && session.state().status === 'locked') desktop.tellLocked();
  leadToFiles(desktop);
  // Not before the window stands: a copy of a large ledger takes a moment.
  system.every(BACKUP_CHECK_MS, keeping.backups.daily);
  if (options.screenshot === undefined) return;
  await captureWhenReady(desktop.window, options.screenshot);
  quit();
}

/** How often it is looked whether the day has its backup; the app may stay open for weeks. */
const BACKUP_CHECK_MS = 30_000;

function quit(): void {
  app.quit();
}

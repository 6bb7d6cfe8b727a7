/** The composition root: builds the parts in order and wires them. No logic lives here. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Session as Pages } from 'electron';
import type { TFunction } from 'i18next';
import { app, powerMonitor, session as sessions } from 'electron';
import { localeFor } from '../shared/locales';
import { fileClock, systemClock } from './clock';
import type { Context } from './commands/context';
import { contextFrom } from './commands/context';
import { addDemo } from './commands/demo';
import { undoable } from './commands/undo';
import { handlersOf } from './handlers';
import { createImports } from './imports';
import { rememberedColumns } from './bills/remembered-columns';
import { workerReader } from './bills/worker-reader';
import { actionsFor } from './reminder-actions';
import { readOptions } from './options';
import { profileAt } from './profile';
import type { Shown } from './scheduler';
import { startScheduler } from './scheduler';
import type { Session } from './session';
import { createSession } from './session';
import { createDesktop } from './shell/desktop';
import type { Desktop } from './shell/desktop';
import { listen } from './shell/ipc';
import { keychain } from './shell/keychain';
import { loginItem } from './shell/login-item';
import { printPage } from './shell/print';
import { setMenu } from './shell/menu';
import { registerScheme, servePages } from './shell/protocol';
import { captureWhenReady } from './shell/screenshot';
import { lockContents, lockSession } from './shell/security';
import { createWords } from './words';

const options = readOptions(process.argv, process.env, app.isPackaged);
const clock = options.clockFile === undefined ? systemClock : fileClock(options.clockFile);
const icons = {
  app: join(app.getAppPath(), 'build', 'icons', 'icon.png'),
  tray: join(app.getAppPath(), 'build', 'icons', 'tray.png'),
};
/** As `appId` in the packaging. */
const APP_ID = 'app.credithealth.desktop';

registerScheme();
lockContents(app);
if (app.requestSingleInstanceLock()) void app.whenReady().then(run);
else app.quit();

async function run(): Promise<void> {
  setMenu(!app.isPackaged);
  // Windows shows notifications only of an app it can name; the name is the installer's.
  app.setAppUserModelId(APP_ID);
  const login = loginItem();
  const profile = openProfile();
  const words = createWords();
  const systemLocale = localeFor(app.getPreferredSystemLanguages());
  const desk = () => session.desk();
  const context = contextFrom({ desk, clock, systemLocale });
  const say = () => words.in(context.locale());
  const desktop = createDesktop({
    pages: openPages(),
    preload: join(__dirname, 'preload.cjs'),
    icons,
    words: say,
    desk,
    saveTo: options.saveTo,
    onLoaded: () => {
      tellUndoable();
    },
    quit,
  });
  const tellUndoable = () => {
    if (desk()) desktop.window.send('undoable', undoable(context.get()));
  };
  const scheduler = startScheduler({
    clock,
    desk,
    words: say,
    notify: remindThrough(desktop, context.get, say),
    onFault: reportReminderFault,
  });
  const session = createSession({
    profile,
    keychain,
    clock,
    locale: () => systemLocale,
    onState: (state) => {
      desktop.window.send('vault', state);
      desktop.refreshTray();
    },
    onUpdate: (update) => {
      desktop.window.send('changes', update);
      tellUndoable();
      desktop.refreshTray();
    },
    onOpen: () => {
      tellUndoable();
      scheduler.tick();
    },
  });
  connect({ session, context: context.get, folder: profile.folder, desktop, words: say, login });
  if (options.demo) await session.create('none').then(() => addDemo(context.get()));
  else session.start();
  desktop.refreshTray();
  followSystem({ desktop, session, scheduler });
  const hidden = options.hidden || login.startedAtLogin();
  if (hidden && session.state().status === 'locked') desktop.tellLocked();
  await showFirst(desktop, hidden);
}

/** Lets the window call: every call of the contract gets its handler. */
function connect(parts: {
  readonly session: Session;
  readonly context: () => Context;
  readonly folder: string;
  readonly desktop: Desktop;
  readonly words: () => TFunction;
  readonly login: ReturnType<typeof loginItem>;
}): void {
  const { session, context, folder, desktop, words, login } = parts;
  listen(
    handlersOf({
      session,
      context,
      imports: openImports(context, folder, desktop),
      saveFile: desktop.saveFile,
      print: printPage,
      testReminder: desktop.testReminder,
      takeTarget: desktop.takeTarget,
      words,
      loginItem: login,
      quit,
    }),
    reportFault,
  );
}

/** Files are read in a worker of their own, and the window is told how far it is. */
function openImports(context: () => Context, folder: string, { window }: Desktop) {
  return createImports({
    context,
    open: workerReader(join(__dirname, 'bill.worker.cjs')),
    columns: rememberedColumns(join(folder, 'import-columns.json')),
    onProgress: (fraction) => {
      window.send('import-progress', { fraction });
    },
  });
}

/** A reminder as the desktop shows it: a click leads to its form, and so does a button whose step is refused. */
function remindThrough(desktop: Desktop, context: () => Context, t: () => TFunction) {
  return ({ target, reminder, ...notice }: Shown) => {
    const orElse = () => {
      desktop.open(target);
    };
    const actions = reminder ? actionsFor(reminder, { context, t: t(), orElse }) : [];
    desktop.notify({ ...notice, actions }, target);
  };
}

function openPages(): Pages {
  // Without `persist:` the session lives in memory: nothing that the window mirrors reaches the disk.
  const pages = sessions.fromPartition('credit-health');
  servePages(pages, join(__dirname, 'renderer'));
  lockSession(pages, !app.isPackaged);
  return pages;
}

function openProfile() {
  const folder = join(app.getPath('userData'), options.demo ? 'demo' : 'ledger');
  if (options.demo) rmSync(folder, { recursive: true, force: true });
  return profileAt(folder, options.demo);
}

function followSystem(parts: {
  readonly desktop: Desktop;
  readonly session: Session;
  readonly scheduler: { readonly tick: () => void; readonly stop: () => void };
}): void {
  const { desktop, session, scheduler } = parts;
  app.on('second-instance', desktop.window.show);
  app.on('activate', desktop.window.show);
  app.on('before-quit', desktop.window.allowClose);
  app.on('will-quit', () => {
    scheduler.stop();
    session.close();
  });
  // The app lives on in the tray; `quit` ends it.
  app.on('window-all-closed', () => undefined);
  powerMonitor.on('resume', scheduler.tick);
  powerMonitor.on('unlock-screen', scheduler.tick);
}

async function showFirst({ window }: Desktop, hidden: boolean): Promise<void> {
  if (!hidden) window.show();
  const shown = window.browserWindow();
  if (options.screenshot === undefined || !shown) return;
  await captureWhenReady(shown, options.screenshot);
  quit();
}

/** The message of an error may quote what was typed; the call's name and the kind of error do not. */
function reportFault(call: string, error: unknown): void {
  console.error(`${call} failed: ${error instanceof Error ? error.name : 'unknown'}`);
}

function reportReminderFault(error: unknown): void {
  reportFault('reminders', error);
}

function quit(): void {
  app.quit();
}

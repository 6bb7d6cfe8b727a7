/** The composition root: builds the parts in order and wires them. No logic lives here. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Session as Pages } from 'electron';
import type { TFunction } from 'i18next';
import { app, powerMonitor, session as sessions } from 'electron';
import type { IntegrityView, VaultState } from '../shared/ipc/contract';
import { localeFor } from '../shared/locales';
import type { AutoLock } from './auto-lock';
import { createAutoLock } from './auto-lock';
import type { Backups } from './backups/backups';
import { createBackups } from './backups/backups';
import { fileClock, systemClock } from './clock';
import type { Context } from './commands/context';
import { contextFrom } from './commands/context';
import { addDemo } from './commands/demo';
import { undoable } from './commands/undo';
import { deleteEverything } from './commands/delete-everything';
import { handlersOf } from './handlers';
import { createIntegrity } from './integrity';
import type { Imports } from './imports';
import { createImports } from './imports';
import { rememberedColumns } from './bills/remembered-columns';
import { workerReader } from './bills/worker-reader';
import { actionsFor } from './reminder-actions';
import { openedFile } from './opened-file';
import { readOptions } from './options';
import type { Profile } from './profile';
import { profileAt } from './profile';
import type { Scheduler, Shown } from './scheduler';
import { startScheduler } from './scheduler';
import type { Session } from './session';
import { createSession } from './session';
import { createDesktop } from './shell/desktop';
import type { Desktop } from './shell/desktop';
import { receiveFiles } from './shell/file-opening';
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
const opened = openedFile();
const leadToFiles = receiveFiles(app, opened);
lockContents(app);
if (app.requestSingleInstanceLock()) void app.whenReady().then(run);
else app.quit();

async function run(): Promise<void> {
  setMenu(!app.isPackaged);
  // Windows shows notifications only of an app it can name; the name is the installer's.
  app.setAppUserModelId(APP_ID);
  const login = loginItem();
  const profile = openProfile();
  const systemLocale = localeFor(app.getPreferredSystemLanguages());
  const desk = () => session.desk();
  const context = contextFrom({ desk, clock, systemLocale });
  const allWords = createWords();
  const words = () => allWords.in(context.locale());
  const desktop = openDesktop({
    desk,
    words,
    onLoaded: () => {
      tellUndoable();
    },
  });
  const tellUndoable = () => {
    if (desk()) desktop.window.send('undoable', undoable(context.get()));
  };
  const notify = remindThrough(desktop, context.get, words);
  const scheduler = startScheduler({ clock, desk, words, notify, onFault: reportReminderFault });
  const session = createSession({
    profile,
    keychain,
    clock,
    locale: () => systemLocale,
    onState: desktopState(desktop),
    onUpdate: (update) => {
      desktop.window.send('changes', update);
      tellUndoable();
      desktop.refreshTray();
    },
    onOpen: () => {
      tellUndoable();
      scheduler.tick();
      // Later than the window, which should not wait for it.
      setTimeout(integrity.check, VERIFY_AFTER_MS);
    },
    onClose: scheduler.remember,
  });
  const backups = createBackups({ profile, clock, ledger: () => desk()?.ledger });
  const integrity = createIntegrity({ profile, desk, backups, onChecked: tellOf(desktop) });
  const imports = importsInto({ context: context.get, profile, desktop, backups });
  const autoLock = lockWhenAway({ session, context: context.get, imports });
  const { saveFile, testReminder, takeTarget } = desktop;
  const takeFile = opened.take;
  const shell = { saveFile, testReminder, takeTarget, takeFile, words, print: printPage };
  const deletes = deletion({ session, profile, desktop });
  const keeping = { session, imports, backups, integrity, deleteEverything: deletes };
  listen(
    handlersOf({ context: context.get, ...keeping, ...shell, loginItem: login, quit }),
    reportFault,
  );
  if (options.demo) await session.create('none').then(() => addDemo(context.get()));
  else session.start();
  desktop.refreshTray();
  const hidden = options.hidden || login.startedAtLogin();
  await settle({ desktop, session, scheduler, autoLock, backups }, hidden);
  leadToFiles(desktop);
}

function openDesktop(
  parts: Pick<Parameters<typeof createDesktop>[0], 'desk' | 'words' | 'onLoaded'>,
): Desktop {
  const preload = join(__dirname, 'preload.cjs');
  return createDesktop({
    ...parts,
    pages: openPages(),
    preload,
    icons,
    saveTo: options.saveTo,
    quit,
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

function importsInto(parts: {
  readonly context: () => Context;
  readonly profile: Profile;
  readonly desktop: Desktop;
  readonly backups: Backups;
}): Imports {
  const { context, profile, desktop, backups } = parts;
  return createImports({
    context,
    open: workerReader(join(__dirname, 'bill.worker.cjs')),
    columns: rememberedColumns(join(profile.folder, 'import-columns.json')),
    onProgress: (fraction) => {
      desktop.window.send('import-progress', { fraction });
    },
    beforeCommit: () => {
      backups.make('import');
    },
  });
}

const VERIFY_AFTER_MS = 8_000;
const IDLE_CHECK_MS = 5_000;

/** How often it is looked whether the day has its backup; the app may stay open for weeks. */
const BACKUP_CHECK_MS = 30_000;

function every(milliseconds: number, work: () => void): void {
  const timer = setInterval(work, milliseconds);
  app.on('will-quit', () => {
    clearInterval(timer);
  });
}

async function settle(
  parts: Parameters<typeof followSystem>[0] & { readonly backups: Backups },
  hidden: boolean,
): Promise<void> {
  const { desktop, session, autoLock, backups } = parts;
  followSystem(parts);
  every(IDLE_CHECK_MS, autoLock.tick);
  if (hidden && session.state().status === 'locked') desktop.tellLocked();
  await showFirst(desktop, hidden);
  // Not before the window stands: a copy of a large ledger takes a moment.
  every(BACKUP_CHECK_MS, backups.daily);
}

function desktopState(desktop: Desktop): (state: VaultState) => void {
  return (state) => {
    desktop.window.send('vault', state);
    desktop.refreshTray();
  };
}

function tellOf({ window }: Desktop): (view: IntegrityView) => void {
  return (view) => {
    window.send('integrity', view);
  };
}

function lockWhenAway(parts: {
  readonly session: Session;
  readonly context: () => Context;
  readonly imports: Imports;
}): AutoLock {
  const { session, context, imports } = parts;
  return createAutoLock({
    state: session.state,
    context,
    idleSeconds: () => powerMonitor.getSystemIdleTime(),
    lock: () => {
      imports.cancel();
      session.lock();
    },
  });
}

function deletion(parts: {
  readonly session: Session;
  readonly profile: Profile;
  readonly desktop: Desktop;
}): (name: string) => Promise<VaultState> {
  const { session, profile, desktop } = parts;
  return async (name) => {
    const state = await deleteEverything(
      { session, profile, clearPages: desktop.clearPages },
      name,
    );
    desktopState(desktop)(state);
    return state;
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
  readonly scheduler: Scheduler;
  readonly autoLock: AutoLock;
}): void {
  const { desktop, session, scheduler, autoLock } = parts;
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
  powerMonitor.on('suspend', autoLock.leave);
  // Not told on every Linux desktop; being idle is.
  powerMonitor.on('lock-screen', autoLock.leave);
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

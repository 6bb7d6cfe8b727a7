/** The composition root: builds the parts in order and wires them. No logic lives here. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Session as Pages } from 'electron';
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
import { readOptions } from './options';
import type { Profile } from './profile';
import { profileAt } from './profile';
import type { Scheduler } from './scheduler';
import { startScheduler } from './scheduler';
import type { Session } from './session';
import { createSession } from './session';
import { createDesktop } from './shell/desktop';
import type { Desktop } from './shell/desktop';
import { listen } from './shell/ipc';
import { keychain } from './shell/keychain';
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

registerScheme();
lockContents(app);
if (app.requestSingleInstanceLock()) void app.whenReady().then(run);
else app.quit();

async function run(): Promise<void> {
  setMenu(!app.isPackaged);
  const words = createWords();
  const systemLocale = localeFor(app.getPreferredSystemLanguages());
  const desk = () => session.desk();
  const context = contextFrom({ desk, clock, systemLocale });
  const desktop = createDesktop({
    pages: openPages(),
    preload: join(__dirname, 'preload.cjs'),
    icons,
    words: () => words.in(context.locale()),
    desk,
    quit,
  });
  const scheduler = startScheduler({
    clock,
    desk,
    words: () => words.in(context.locale()),
    notify: desktop.notify,
  });
  const profile = openProfile();
  const session = createSession({
    profile,
    keychain,
    clock,
    locale: () => systemLocale,
    onState: desktopState(desktop),
    onUpdate: (update) => {
      desktop.window.send('changes', update);
      desktop.window.send('undoable', undoable(context.get()));
      desktop.refreshTray();
    },
    onOpen: () => {
      scheduler.tick();
      // Later than the window, which should not wait for it.
      setTimeout(integrity.check, VERIFY_AFTER_MS);
    },
    onClose: scheduler.remember,
  });
  const backups = createBackups({ profile, clock, ledger: () => desk()?.ledger });
  const integrity = createIntegrity({ profile, desk, backups, onChecked: tellOf(desktop) });
  const imports = createImports(context.get, () => {
    backups.make('import');
  });
  const autoLock = lockWhenAway({ session, context: context.get, imports });
  listen(
    handlersOf({
      session,
      context: context.get,
      imports,
      backups,
      integrity,
      deleteEverything: deletion({ session, profile, desktop }),
      saveFile: desktop.saveFile,
      testReminder: desktop.testReminder,
      quit,
    }),
    reportFault,
  );
  if (options.demo) await session.create('none').then(() => addDemo(context.get()));
  else session.start();
  desktop.refreshTray();
  await settle({ desktop, session, scheduler, autoLock, backups });
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
): Promise<void> {
  const { desktop, autoLock, backups } = parts;
  followSystem(parts);
  every(IDLE_CHECK_MS, autoLock.tick);
  await showFirst(desktop);
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
  powerMonitor.on('suspend', autoLock.leave);
  // Not told on every Linux desktop; being idle is.
  powerMonitor.on('lock-screen', autoLock.leave);
}

async function showFirst({ window }: Desktop): Promise<void> {
  if (!options.hidden) window.show();
  const shown = window.browserWindow();
  if (options.screenshot === undefined || !shown) return;
  await captureWhenReady(shown, options.screenshot);
  quit();
}

/** The message of an error may quote what was typed; the call's name and the kind of error do not. */
function reportFault(call: string, error: unknown): void {
  console.error(`${call} failed: ${error instanceof Error ? error.name : 'unknown'}`);
}

function quit(): void {
  app.quit();
}

/**
 * The composition root behind the window: builds the parts in order and wires them. No logic lives here. It comes after the
 * window, in a bundle of its own, because reading it takes longer than all that stands before.
 */
import { join } from 'node:path';
import { app } from 'electron';
import { localeFor } from '../shared/locales';
import { fileClock, systemClock } from './clock';
import { contextFrom } from './commands/context';
import { addDemo } from './commands/demo';
import { undoable } from './commands/undo';
import { handlersOf } from './handlers';
import { createInspector } from './inspector';
import { keepLedger } from './keeping';
import { onceWhole } from './once-whole';
import { openAtStart } from './opening';
import type { OpenedFile } from './opened-file';
import type { Options } from './options';
import { openProfile } from './profile';
import { reminderTimesIn } from './reminder-times';
import { startReminders } from './reminding';
import { behind, reportFault } from './report-fault';
import { askDaily, startUpdates } from './updating';
import type { Desktop } from './shell/desktop';
import { createDesktop } from './shell/desktop';
import { followSystem } from './shell/follow-system';
import { startInspection } from './shell/inspection-process';
import { listen } from './shell/ipc';
import { keychain } from './shell/keychain';
import { lockWhenAway } from './shell/lock-when-away';
import { setMenu } from './shell/menu';
import type { FirstWindow } from './shell/first-window';
import type { LoginItem } from './shell/login-item';
import type { UpdatesHere } from './shell/updates-here';
import { printPage } from './shell/print';
import { captureWhenReady } from './shell/screenshot';
import { createWords } from './words';

type Started = {
  /** The folder of the bundles. */
  readonly dist: string;
  readonly options: Options;
  readonly first: FirstWindow;
  readonly hidden: boolean;
  readonly login: LoginItem;
  readonly opened: OpenedFile;
  readonly leadToFiles: (desktop: Desktop) => void;
  readonly updates: UpdatesHere;
};

/** As `appId` in the packaging. */
const APP_ID = 'app.credithealth.desktop';

export async function run(started: Started): Promise<void> {
  const { dist, options, login, hidden, opened } = started;
  const clock = options.clockFile === undefined ? systemClock : fileClock(options.clockFile);
  setMenu(!app.isPackaged);
  // Windows shows notifications only of an app it can name; the name is the installer's.
  app.setAppUserModelId(APP_ID);
  const profile = openProfile(app.getPath('userData'), options.demo);
  const systemLocale = localeFor(app.getPreferredSystemLanguages());
  const desk = () => keeping.session.desk();
  const context = contextFrom({ desk, clock, systemLocale });
  const allWords = createWords();
  const words = () => allWords.in(context.locale());
  const tellUndoable = () => {
    if (desk()) desktop.window.send('undoable', undoable(context.get()));
  };
  const desktop = createDesktop({
    ...{ first: started.first, desk, words, saveTo: options.saveTo, quit },
    onLoaded: tellUndoable,
  });
  const scheduler = startReminders({
    ...{ clock, desk, words, desktop, context: context.get },
    times: reminderTimesIn(profile),
    isLockable: () => keeping.session.isLockable(),
  });
  const inspector = createInspector(() => startInspection(join(dist, 'inspect.worker.cjs')));
  const keeping = keepLedger({
    ...{ profile, keychain, clock, systemLocale, inspector, desktop, scheduler, tellUndoable },
    dist,
    context: context.get,
  });
  const { session } = keeping;
  const autoLock = lockWhenAway({ ...keeping, context: context.get });
  const { saveFile, chooseFolder, testReminder, takeTarget, clipboard } = desktop;
  const shell = {
    ...{ saveFile, chooseFolder, testReminder, takeTarget, clipboard, words },
    takeFile: opened.take,
    print: printPage,
  };
  const updates = startUpdates(started.updates, desktop);
  const { get } = context;
  const makeDemo = () => session.create('none').then(() => void addDemo(get()));
  const opening = openAtStart({ session, demo: options.demo ? makeDemo : undefined });
  const parts = {
    ...{ ...keeping, ...shell, updates, restart, quit },
    context: get,
    known: opening.known,
    loginItem: login,
  };
  listen(onceWhole(handlersOf(parts), session.settled), reportFault);
  const system = followSystem({ desktop, session, scheduler, autoLock });
  await opening.ended;
  desktop.refresh();
  if (hidden && session.state().status === 'locked') desktop.tellLocked();
  started.leadToFiles(desktop);
  // Not before the window stands: a copy of a large ledger keeps the disk busy for a moment.
  system.every(BACKUP_CHECK_MS, behind('backup', keeping.backups.daily));
  askDaily(updates, system.every);
  if (options.screenshot === undefined) return;
  await captureWhenReady(desktop.window, options.screenshot);
  quit();
}

/** How often it is looked whether the day has its backup; the app may stay open for weeks. */
const BACKUP_CHECK_MS = 30_000;

function restart(): void {
  app.relaunch();
  quit();
}

function quit(): void {
  app.quit();
}

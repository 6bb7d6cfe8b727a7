/** What the system tells the app: sleep, the lock screen, the end. */
import { app, powerMonitor } from 'electron';
import type { AutoLock } from '../auto-lock';
import { guarded } from '../report-fault';
import type { Scheduler } from '../scheduler';
import type { Session } from '../session';
import type { Desktop } from './desktop';

type Parts = {
  readonly desktop: Desktop;
  readonly session: Session;
  readonly scheduler: Scheduler;
  readonly autoLock: AutoLock;
};

const IDLE_CHECK_MS = 5_000;

/** `every` repeats a piece of work until the app ends. */
export function followSystem(parts: Parts): {
  readonly every: (milliseconds: number, work: () => void) => void;
} {
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
  powerMonitor.on('suspend', guarded('auto-lock', autoLock.leave));
  // Not told on every Linux desktop; being idle is.
  powerMonitor.on('lock-screen', guarded('auto-lock', autoLock.leave));
  every(IDLE_CHECK_MS, autoLock.tick);
  return { every };
}

function every(milliseconds: number, work: () => void): void {
  const timer = setInterval(guarded('timer', work), milliseconds);
  app.on('will-quit', () => {
    clearInterval(timer);
  });
}

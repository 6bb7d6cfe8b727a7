import { powerMonitor } from 'electron';
import type { AutoLock } from '../auto-lock';
import { createAutoLock } from '../auto-lock';
import type { Context } from '../commands/context';
import type { Imports } from '../imports';
import type { Session } from '../session';

/** Locks by the system's idle time. A file that is being imported is forgotten first. */
export function lockWhenAway(parts: {
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

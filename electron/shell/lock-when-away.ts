import { powerMonitor } from 'electron';
import type { AutoLock } from '../auto-lock';
import { createAutoLock } from '../auto-lock';
import type { Context } from '../commands/context';
import type { Imports } from '../imports';
import type { Merging } from '../merging';
import type { Session } from '../session';

/** Locks by the system's idle time. A file that is being imported or merged is forgotten first. */
export function lockWhenAway(parts: {
  readonly session: Session;
  readonly context: () => Context;
  readonly imports: Imports;
  readonly merging: Merging;
}): AutoLock {
  const { session, context, imports, merging } = parts;
  return createAutoLock({
    isLockable: session.isLockable,
    context: () => (session.desk() ? context() : undefined),
    idleSeconds: () => powerMonitor.getSystemIdleTime(),
    lock: () => {
      imports.cancel();
      merging.cancel();
      session.lock();
    },
  });
}

/** Locks an open ledger when no one is at the machine: idle for long enough, asleep, or behind the lock screen. */
import { settingsOf } from './commands/context';
import type { Context } from './commands/context';

export type AutoLock = {
  /** Looks at how long the machine has been idle; safe to call at any moment. */
  readonly tick: () => void;
  /** The machine goes to sleep or its screen is locked; the system may say so more than once. */
  readonly leave: () => void;
};

type Options = {
  readonly isLockable: () => boolean;
  /** Undefined while the ledger is not open, or not yet whole. */
  readonly context: () => Context | undefined;
  readonly idleSeconds: () => number;
  readonly lock: () => void;
};

export function createAutoLock({ isLockable, context, idleSeconds, lock }: Options): AutoLock {
  return {
    tick: () => {
      const known = context();
      if (!known || !isLockable()) return;
      const minutes = settingsOf(known).autoLockMinutes;
      if (minutes > 0 && idleSeconds() >= minutes * 60) lock();
    },
    // However it stands: one that is still being opened must not open behind the lock screen.
    leave: () => {
      if (isLockable()) lock();
    },
  };
}

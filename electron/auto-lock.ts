/** Locks an open ledger when no one is at the machine: idle for long enough, asleep, or behind the lock screen. */
import { settingsOf } from './commands/context';
import type { Context } from './commands/context';
import type { VaultState } from '../shared/ipc/contract';

import { isLockable } from './vault/vault';

export type AutoLock = {
  /** Looks at how long the machine has been idle; safe to call at any moment. */
  readonly tick: () => void;
  /** The machine goes to sleep or its screen is locked; the system may say so more than once. */
  readonly leave: () => void;
};

type Options = {
  readonly state: () => Pick<VaultState, 'status' | 'protection'>;
  /** Undefined while the ledger is not open, or not yet whole. */
  readonly context: () => Context | undefined;
  readonly idleSeconds: () => number;
  readonly lock: () => void;
};

export function createAutoLock({ state, context, idleSeconds, lock }: Options): AutoLock {
  const canLock = () => {
    const { status, protection } = state();
    return status === 'open' && isLockable(protection);
  };
  return {
    tick: () => {
      const known = canLock() && context();
      if (!known) return;
      const minutes = settingsOf(known).autoLockMinutes;
      if (minutes > 0 && idleSeconds() >= minutes * 60) lock();
    },
    leave: () => {
      if (canLock()) lock();
    },
  };
}

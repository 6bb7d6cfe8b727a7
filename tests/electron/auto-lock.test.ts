import { describe, expect, it } from 'vitest';
import { createAutoLock } from '../../electron/auto-lock';
import type { Context } from '../../electron/commands/context';
import type { Protection } from '../../electron/vault/vault';
import { isLockable } from '../../electron/vault/vault';
import { defaultSettings } from '../../shared/records/settings';

type Case = {
  readonly minutes: number;
  readonly idle: number;
  readonly isOpen?: boolean;
  readonly protection?: Protection;
};

function lockAt({ minutes, idle, isOpen = true, protection = 'passphrase' }: Case) {
  let locks = 0;
  const settings = { ...defaultSettings('2026-01-01T00:00:00.000Z'), autoLockMinutes: minutes };
  const context = { desk: { record: () => settings } } as unknown as Context;
  const autoLock = createAutoLock({
    isLockable: () => isLockable(protection),
    context: () => (isOpen ? context : undefined),
    idleSeconds: () => idle,
    lock: () => {
      locks += 1;
    },
  });
  return { autoLock, locks: () => locks };
}

describe('the lock of an idle machine', () => {
  it.each([
    ['after the minutes that were chosen', { minutes: 5, idle: 300 }, 1],
    ['not before them', { minutes: 5, idle: 299 }, 0],
    ['never when never was chosen', { minutes: 0, idle: 100_000 }, 0],
    ['where the keychain opens it at start', { minutes: 5, idle: 300, protection: 'both' }, 1],
    [
      'not where nothing would ask to unlock it',
      { minutes: 5, idle: 300, protection: 'keychain' },
      0,
    ],
    ['not when it is locked already', { minutes: 5, idle: 300, isOpen: false }, 0],
  ] satisfies [string, Case, number][])('comes %s', (_when, given, locks) => {
    const { autoLock, locks: counted } = lockAt(given);
    autoLock.tick();
    expect(counted()).toBe(locks);
  });
});

describe('the lock of a machine that goes to sleep', () => {
  it('comes whatever was chosen for idleness', () => {
    const { autoLock, locks } = lockAt({ minutes: 0, idle: 0 });
    autoLock.leave();
    expect(locks()).toBe(1);
  });

  it('comes while the ledger is still being opened', () => {
    const { autoLock, locks } = lockAt({ minutes: 0, idle: 0, isOpen: false });
    autoLock.leave();
    expect(locks()).toBe(1);
  });

  it('leaves alone what would open again by itself', () => {
    const { autoLock, locks } = lockAt({ minutes: 0, idle: 0, protection: 'none' });
    autoLock.leave();
    expect(locks()).toBe(0);
  });
});

import type { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { followSystem } from '../../../electron/shell/follow-system';

const system = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  return { app: new Emitter(), powerMonitor: new Emitter() };
});
vi.mock('electron', () => system);

afterEach(() => {
  system.app.emit('will-quit');
  for (const one of Object.values<EventEmitter>(system)) one.removeAllListeners();
  vi.useRealTimers();
});

/** The system's callbacks, where looking at the lock fails each time. */
function followed() {
  vi.useFakeTimers();
  const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let looks = 0;
  const failing = () => {
    looks += 1;
    throw new Error('vault-damaged');
  };
  followSystem({
    desktop: { window: { show: () => undefined, allowClose: () => undefined } },
    session: { close: () => undefined },
    scheduler: { tick: () => undefined, stop: () => undefined },
    autoLock: { tick: failing, leave: failing },
  } as unknown as Parameters<typeof followSystem>[0]);
  return { written, looks: () => looks };
}

describe('what the system tells', () => {
  it.each(['suspend', 'lock-screen'])('is reported where it fails on %s', (event) => {
    const { written, looks } = followed();
    expect(() => system.powerMonitor.emit(event)).not.toThrow();
    expect([looks(), written.mock.calls]).toEqual([1, [['auto-lock failed: Error']]]);
    written.mockRestore();
  });

  it('does not end the looks at how long the machine has been idle', () => {
    const { written, looks } = followed();
    expect(() => vi.advanceTimersByTime(15_000)).not.toThrow();
    expect([looks(), written.mock.calls.length]).toEqual([3, 3]);
    written.mockRestore();
  });
});

import { afterEach, expect, it, vi } from 'vitest';
import { giveBackSoon, stayLean } from '../../electron/memory';

afterEach(() => {
  vi.useRealTimers();
});

it('what the reading of a ledger left is collected a while after it was opened, and not before', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const left = new WeakRef({ rows: Array.from({ length: 1_000 }, (_, row) => ({ row })) });
  giveBackSoon();
  // What was looked at is held until the turn of the loop ends.
  await new Promise(setImmediate);
  const before = left.deref() !== undefined;
  await new Promise(setImmediate);
  vi.advanceTimersByTime(2_000);
  expect([before, left.deref()]).toEqual([true, undefined]);
});

it('a ledger that was closed in the meantime is not collected for', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  giveBackSoon();
  stayLean();
  expect(vi.getTimerCount()).toBe(0);
});

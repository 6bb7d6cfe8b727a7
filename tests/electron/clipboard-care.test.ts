import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLIPBOARD_MS, createClipboardCare } from '../../electron/clipboard-care';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function copying(text: string) {
  let held = text;
  const care = createClipboardCare({
    readText: () => held,
    clear: () => {
      held = '';
    },
  });
  care.copied();
  return {
    care,
    held: () => held,
    put: (next: string) => {
      held = next;
    },
  };
}

describe('what was copied in the window', () => {
  it('stays on the clipboard for a minute, and no longer', () => {
    const { held } = copying('1,234.50');
    vi.advanceTimersByTime(CLIPBOARD_MS - 1);
    const before = held();
    vi.advanceTimersByTime(1);
    expect([before, held()]).toEqual(['1,234.50', '']);
  });

  it('goes when the ledger closes', () => {
    const { care, held } = copying('1,234.50');
    care.forget();
    expect(held()).toBe('');
  });

  it('is counted from the last time something was copied', () => {
    const { care, held, put } = copying('1,234.50');
    vi.advanceTimersByTime(CLIPBOARD_MS - 1);
    put('2,000.00');
    care.copied();
    vi.advanceTimersByTime(CLIPBOARD_MS - 1);
    expect(held()).toBe('2,000.00');
  });
});

it('what something else has put there since is left alone', () => {
  const { care, held, put } = copying('1,234.50');
  put('a shopping list');
  care.forget();
  vi.advanceTimersByTime(CLIPBOARD_MS);
  expect(held()).toBe('a shopping list');
});

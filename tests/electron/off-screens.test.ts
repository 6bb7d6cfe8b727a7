import { describe, expect, it } from 'vitest';
import { isKeptOffScreens } from '../../electron/off-screens';
import { settings } from '../fixtures/records';

describe('the window is kept off screenshots', () => {
  it.each([
    [{ keepOffScreens: true, hideAmounts: true }, true],
    [{ keepOffScreens: true, hideAmounts: false }, false],
    [{ keepOffScreens: false, hideAmounts: true }, false],
    [{}, false],
  ])('with %o: %s', (chosen, expected) => {
    expect(isKeptOffScreens(settings(chosen))).toBe(expected);
  });

  it('not while the ledger is closed, when nothing of it is shown', () => {
    expect(isKeptOffScreens(undefined)).toBe(false);
  });
});

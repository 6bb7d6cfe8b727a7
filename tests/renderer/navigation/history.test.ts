import { describe, expect, it } from 'vitest';
import { firstVisits, moved, placeOf, type Move } from '../../../renderer/navigation/history';

const after = (...moves: readonly Move[]) => moves.reduce(moved, firstVisits);
const go = (screen: 'accounts' | 'settings'): Move => ({ kind: 'go', route: { screen } });
const log: Move = { kind: 'open-log', log: { kind: 'check' } };

describe('moving through the window', () => {
  it('begins at the overview', () => {
    expect(placeOf(firstVisits)).toEqual({ route: { screen: 'overview' }, log: null });
  });

  it('goes back to where it came from', () => {
    expect(placeOf(after(go('accounts'), go('settings'), { kind: 'back' })).route).toEqual({
      screen: 'accounts',
    });
  });

  it('stays at the first screen when there is nothing to go back to', () => {
    expect(placeOf(after({ kind: 'back' })).route).toEqual({ screen: 'overview' });
  });

  it('counts going where one already stands as no visit', () => {
    expect(after(go('accounts'), go('accounts')).routes).toHaveLength(2);
  });

  it('tells two accounts apart', () => {
    const account = (accountId: string): Move => ({
      kind: 'go',
      route: { screen: 'account', accountId },
    });
    expect(after(account('a'), account('b')).routes).toHaveLength(3);
  });

  it('opens a form above the screen and closes it again', () => {
    expect([after(log).log, after(log, { kind: 'close-log' }).log]).toEqual([
      { kind: 'check' },
      null,
    ]);
  });

  it('closes the form when the screen changes', () => {
    expect(after(log, go('accounts')).log).toBeNull();
  });

  it('keeps no more than the last fifty visits', () => {
    const many = Array.from({ length: 80 }, (_, n) => go(n % 2 === 0 ? 'accounts' : 'settings'));
    expect(after(...many).routes).toHaveLength(50);
  });
});

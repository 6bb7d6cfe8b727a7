import { describe, expect, it } from 'vitest';
import {
  kindBeside,
  kindForKey,
  logKinds,
  nextToCheck,
  startingAccount,
} from '../../../../renderer/screens/log/log-model';
import { accountRow, check, idOf } from './samples';

describe('the palette', () => {
  it('gives each of its kinds one number key, on both halves of the keyboard', () => {
    const digits = logKinds.map((_, index) => kindForKey(`Digit${String(index + 1)}`));
    const pad = logKinds.map((_, index) => kindForKey(`Numpad${String(index + 1)}`));
    expect([digits, pad]).toEqual([logKinds, logKinds]);
  });

  it.each(['Digit0', 'KeyA', 'F1', 'Enter'])('does nothing on %s', (code) => {
    expect(kindForKey(code)).toBeUndefined();
  });

  it('goes round at both ends', () => {
    expect([kindBeside('check', -1), kindBeside('cashflow', 1)]).toEqual(['cashflow', 'check']);
  });
});

describe('the account a form starts with', () => {
  const accounts = [accountRow(1), accountRow(2), accountRow(3, { closed: true })];

  it('is the one that was asked for, even a closed one', () => {
    expect(startingAccount(accounts, [], [idOf(3)])).toBe(idOf(3));
  });

  it('is that of a draft, then the one on screen, as far as they are there', () => {
    const records = [check(10, { accountId: idOf(1) })];
    expect(startingAccount(accounts, records, [undefined, idOf(2), idOf(3)])).toBe(idOf(2));
    expect(startingAccount(accounts, records, [undefined, idOf(9), idOf(3)])).toBe(idOf(3));
    expect(startingAccount(accounts, records, [undefined, undefined])).toBe(idOf(1));
  });

  it('is the one last typed about', () => {
    const records = [check(10, { accountId: idOf(1) }), check(11, { accountId: idOf(2) })];
    expect(startingAccount(accounts, records)).toBe(idOf(2));
  });

  it('does not follow imported records', () => {
    const records = [
      check(10, { accountId: idOf(2) }),
      check(11, { accountId: idOf(1), source: { kind: 'import' } }),
    ];
    expect(startingAccount(accounts, records)).toBe(idOf(2));
  });

  it('is the first open one when nothing was typed about an open one', () => {
    expect(startingAccount(accounts, [check(10, { accountId: idOf(3) })])).toBe(idOf(1));
  });

  it('is none while there are no accounts', () => {
    expect(startingAccount([], [])).toBe('');
  });
});

describe('a round of checks', () => {
  const today = '2026-11-21';

  it('goes on to the next account that was not checked that day', () => {
    const accounts = [accountRow(1), accountRow(2, { lastCheckOn: today }), accountRow(3)];
    expect(nextToCheck(accounts, idOf(1), today)).toBe(idOf(3));
  });

  it('starts over at the top of the list', () => {
    expect(nextToCheck([accountRow(1), accountRow(2)], idOf(2), today)).toBe(idOf(1));
  });

  it('stays where it is when all others are done or closed', () => {
    const accounts = [
      accountRow(1),
      accountRow(2, { lastCheckOn: today }),
      accountRow(3, { closed: true }),
    ];
    expect(nextToCheck(accounts, idOf(1), today)).toBe(idOf(1));
  });
});

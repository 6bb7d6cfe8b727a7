import { afterEach, describe, expect, it } from 'vitest';
import {
  draftKey,
  dropDraft,
  forgetDrafts,
  isBegun,
  keepDraft,
  keptDraft,
  keptFilled,
  leaveForm,
  likelyAccounts,
} from '../../../../renderer/screens/log/kept-drafts';

const start = { accountId: 'a', on: '2026-11-21', totalLimit: '', symptoms: [] as string[] };

afterEach(forgetDrafts);

describe('a form that was left unfinished', () => {
  it('is there again under its own key, and under no other', () => {
    keepDraft('check ', { totalLimit: '300' });
    expect([keptDraft('check '), keptDraft('score ')]).toEqual([{ totalLimit: '300' }, undefined]);
  });

  it('is gone once it was saved or emptied', () => {
    keepDraft('check ', { totalLimit: '300' });
    dropDraft('check ');
    expect(keptDraft('check ')).toBeUndefined();
  });

  it('is gone with all others when the ledger is locked', () => {
    keepDraft('check ', { totalLimit: '300' });
    keepDraft('score ', { value: '700' });
    forgetDrafts();
    expect([keptDraft('check '), keptDraft('score ')]).toEqual([undefined, undefined]);
  });
});

describe('a form that is opened', () => {
  const typed = { accountId: 'typed', amount: '300' };

  it('goes on with its draft before the account on screen, but not before one that is asked for', () => {
    keepDraft(draftKey('check', undefined), typed);
    expect(likelyAccounts({ kind: 'check' }, 'shown')).toEqual(['typed', 'shown']);
    expect(likelyAccounts({ kind: 'check', accountId: 'asked' }, 'shown')[0]).toBe('asked');
    expect(likelyAccounts({ kind: 'event' }, undefined)).toEqual([]);
  });

  it('for a due goes on with the draft of that due, and of no other', () => {
    const pay = (dueId: string) => ({ kind: 'repayment', accountId: 'its own', dueId });
    keepDraft(draftKey('repayment', 'one'), typed);
    expect(likelyAccounts(pay('one'), undefined)).toEqual(['typed', 'its own']);
    expect(likelyAccounts(pay('other'), undefined)).toEqual(['its own']);
    expect(likelyAccounts({ kind: 'repayment' }, undefined)).toEqual([]);
  });
});

describe('a form', () => {
  it.each([
    ['as it was opened', start, false],
    ['with another account chosen', { ...start, accountId: 'b' }, false],
    ['with a figure', { ...start, totalLimit: '3' }, true],
    ['with a symptom', { ...start, symptoms: ['limit-frozen'] }, true],
    ['with another day', { ...start, on: '2026-11-20' }, true],
  ])('%s is begun: %s', (_, values, begun) => {
    expect(isBegun(values, start)).toBe(begun);
  });
});

describe('a form that goes away', () => {
  const begun = { ...start, totalLimit: '3' };
  const left = { key: 'check ', values: start, start, done: false, taken: false };

  it('is kept where it was begun', () => {
    expect(leaveForm({ ...left, values: begun })).toBe(true);
    expect(keptDraft('check ')).toEqual(begun);
  });

  it('is kept with what a button filled in', () => {
    const filled = { totalLimit: { was: '', is: '3' } };
    leaveForm({ ...left, values: begun, filled });
    expect([keptFilled('check '), keptFilled('score ')]).toEqual([filled, {}]);
  });

  it.each([
    ['saved', { values: begun, done: true }],
    ['emptied', {}],
  ])('drops the draft it had taken up once %s', (_, how) => {
    keepDraft('check ', begun);
    expect(leaveForm({ ...left, ...how, taken: true })).toBe(false);
    expect(keptDraft('check ')).toBeUndefined();
  });

  it('leaves a draft that it had not taken up', () => {
    keepDraft('check ', begun);
    expect(leaveForm(left)).toBe(false);
    expect(keptDraft('check ')).toEqual(begun);
  });
});

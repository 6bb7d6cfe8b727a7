import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  draftKey,
  dropDraft,
  forgetDrafts,
  isBegun,
  keepDraft,
  keptDraft,
  leaveForm,
  likelyAccounts,
  listenToDrafts,
  takeDrafts,
  typeDraft,
} from '../../../../renderer/screens/log/kept-drafts';

const start = { accountId: 'a', on: '2026-11-21', totalLimit: '', symptoms: [] as string[] };

const draft = <V extends object>(values: V) => ({ values, filled: {}, on: '2026-11-21' });

afterEach(forgetDrafts);

describe('a form that was left unfinished', () => {
  it('is there again under its own key, and under no other', () => {
    keepDraft('check ', draft({ totalLimit: '300' }));
    expect([keptDraft('check '), keptDraft('score ')]).toEqual([
      draft({ totalLimit: '300' }),
      undefined,
    ]);
  });

  it('is gone once it was saved or emptied', () => {
    keepDraft('check ', draft({ totalLimit: '300' }));
    dropDraft('check ');
    expect(keptDraft('check ')).toBeUndefined();
  });

  it('is gone with all others when the ledger is locked', () => {
    keepDraft('check ', draft({ totalLimit: '300' }));
    keepDraft('score ', draft({ value: '700' }));
    forgetDrafts();
    expect([keptDraft('check '), keptDraft('score ')]).toEqual([undefined, undefined]);
  });
});

describe('a form that is opened', () => {
  const typed = { accountId: 'typed', amount: '300' };

  it('goes on with its draft before the account on screen, but not before one that is asked for', () => {
    keepDraft(draftKey('check', undefined), draft(typed));
    expect(likelyAccounts({ kind: 'check' }, 'shown')).toEqual(['typed', 'shown']);
    expect(likelyAccounts({ kind: 'check', accountId: 'asked' }, 'shown')[0]).toBe('asked');
    expect(likelyAccounts({ kind: 'event' }, undefined)).toEqual([]);
  });

  it('for a due goes on with the draft of that due, and of no other', () => {
    const pay = (dueId: string) => ({ kind: 'repayment', accountId: 'its own', dueId });
    keepDraft(draftKey('repayment', 'one'), draft(typed));
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
  const left = { key: 'check ', draft: draft(start), start, done: false, taken: false };

  it('is kept where it was begun', () => {
    expect(leaveForm({ ...left, draft: draft(begun) })).toBe(true);
    expect(keptDraft('check ')).toEqual(draft(begun));
  });

  it('is kept with what a button filled in', () => {
    const filled = { totalLimit: { was: '', is: '3' } };
    leaveForm({ ...left, draft: { ...draft(begun), filled } });
    expect(keptDraft('check ')?.filled).toEqual(filled);
  });

  it.each([
    ['saved', { draft: draft(begun), done: true }],
    ['emptied', {}],
  ])('drops the draft it had taken up once %s', (_, how) => {
    keepDraft('check ', draft(begun));
    expect(leaveForm({ ...left, ...how, taken: true })).toBe(false);
    expect(keptDraft('check ')).toBeUndefined();
  });

  it('leaves a draft that it had not taken up', () => {
    keepDraft('check ', draft(begun));
    expect(leaveForm(left)).toBe(false);
    expect(keptDraft('check ')).toEqual(draft(begun));
  });
});

describe('what main is told, to keep it over a lock', () => {
  const begun = draft({ ...start, totalLimit: '3' });
  let told: string[] = [];
  beforeEach(() => {
    told = [];
    listenToDrafts((all) => told.push(all));
  });
  const taken = () => {
    const last = told.at(-1) ?? '';
    forgetDrafts();
    return takeDrafts(last);
  };

  it('is a form that stands open, which is there again afterwards', () => {
    typeDraft('check ', begun, start);
    expect(taken()).toBe(true);
    expect(keptDraft('check ')).toEqual(begun);
  });

  it('is one that was left, and no more once it is saved', () => {
    leaveForm({ key: 'check ', draft: begun, start, done: false, taken: false });
    expect(told.at(-1)).toContain('"totalLimit":"3"');
    leaveForm({ key: 'check ', draft: begun, start, done: true, taken: true });
    expect(told.at(-1)).toBe('');
  });

  it('is nothing of the forgetting itself, and nothing of a form without anything in it', () => {
    typeDraft('check ', draft(start), start);
    forgetDrafts();
    expect(told).toEqual([]);
  });

  it('is a form that was emptied no more', () => {
    typeDraft('check ', begun, start);
    typeDraft('check ', draft(start), start);
    expect(told.at(-1)).toBe('');
  });

  it('does not take the place of what was begun since', () => {
    typeDraft('check ', begun, start);
    const newer = draft({ ...start, totalLimit: '4' });
    const last = told.at(-1) ?? '';
    forgetDrafts();
    keepDraft('check ', newer);
    expect(takeDrafts(last)).toBe(false);
    expect(keptDraft('check ')).toEqual(newer);
  });

  it('leaves the draft of another account alone while a form is saved that never showed it', () => {
    keepDraft('check ', begun);
    const other = draft({ ...start, accountId: 'b', totalLimit: '9' });
    typeDraft('check ', other, start);
    leaveForm({ key: 'check ', draft: other, start, done: true, taken: false });
    expect(keptDraft('check ')).toEqual(begun);
  });
});

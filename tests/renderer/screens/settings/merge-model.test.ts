import { describe, expect, it } from 'vitest';
import {
  differences,
  hasWork,
  inputOf,
  undecided,
} from '../../../../renderer/screens/settings/merge/merge-model';
import type { MergeConflict, MergePreview } from '../../../../shared/merge/view';
import { account, check, nthId } from '../../../fixtures/records';

const mine = account({ id: nthId(1), name: '借呗（手机）' });
const conflict: MergeConflict = {
  id: mine.id,
  type: 'account',
  mine,
  theirs: { ...mine, name: '借呗（电脑）', updatedAt: '2026-01-01T00:00:00.000Z' },
  mineAt: mine.updatedAt,
  theirsAt: '2026-01-01T00:00:00.000Z',
  along: 0,
};
const preview = (fields: Partial<MergePreview>): MergePreview => ({
  ...{ added: {}, changed: {}, removed: {}, same: 0, kept: 0, unreadable: 0 },
  ...{ conflicts: [], conflictCount: 0 },
  ...fields,
});

describe('the fields of a conflict', () => {
  it('are those in which both differ, and not the times', () => {
    expect(differences(conflict)).toEqual([
      { field: 'name', from: '借呗（手机）', to: '借呗（电脑）' },
    ]);
  });

  it('tell of a record that was moved to another account', () => {
    const here = check({ accountId: nthId(1), on: '2026-01-01' });
    const there = { ...here, accountId: nthId(2) };
    expect(differences({ ...conflict, mine: here, theirs: there })).toEqual([
      { field: 'accountId', from: nthId(1), to: nthId(2) },
    ]);
  });

  it('are none where one side removed it', () => {
    expect(differences({ ...conflict, theirs: null })).toEqual([]);
  });
});

describe('what is left to decide', () => {
  const open = preview({ conflicts: [conflict], conflictCount: 3 });

  it('counts those that are not listed', () => {
    expect(undecided(open, new Map([[mine.id, 'mine']]))).toBe(2);
  });

  it('is nothing once all were decided at once', () => {
    expect(undecided(open, new Map(), 'theirs')).toBe(0);
  });
});

it.each([
  ['nothing differs', preview({ same: 4, kept: 2 }), false],
  ['a record is new', preview({ added: { check: 1 } }), true],
  ['both changed one', preview({ conflictCount: 1 }), true],
])('there is something to merge only where it is so: %s', (_when, given, expected) => {
  expect(hasWork(given)).toBe(expected);
});

it('a choice for all is sent beside those made one by one', () => {
  expect(inputOf(new Map([[mine.id, 'theirs']]), 'mine')).toEqual({
    choices: { [mine.id]: 'theirs' },
    rest: 'mine',
  });
});

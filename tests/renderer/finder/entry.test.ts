import { describe, expect, it } from 'vitest';
import {
  beside,
  grouped,
  offeredFirst,
  onlyLeads,
  type Entry,
} from '../../../renderer/finder/entry';

const entry = (id: string, group: Entry['group']): Entry => ({
  id,
  group,
  title: id,
  run: () => undefined,
});

describe('the entries of the finder', () => {
  it('stand by groups, a group where its nearest entry stands', () => {
    const shown = grouped([entry('a', 'go'), entry('b', 'do'), entry('c', 'go')]);
    expect(shown.map(({ group, entries }) => [group, entries.map(({ id }) => id)])).toEqual([
      ['go', ['a', 'c']],
      ['do', ['b']],
    ]);
  });

  it('leave settings, terms and looks to whoever types', () => {
    const all = [entry('a', 'setting'), entry('b', 'pay'), entry('c', 'term'), entry('d', 'look')];
    expect(offeredFirst(all).map(({ id }) => id)).toEqual(['b']);
  });

  it('show five of a group before anything is typed, but every screen', () => {
    const many = (group: Entry['group']) =>
      Array.from({ length: 9 }, (_, index) => entry(`${group}${String(index)}`, group));
    expect(offeredFirst([...many('pay'), ...many('go')])).toHaveLength(5 + 9);
  });

  it('are run at once where they pay, do or look, and only lead somewhere else', () => {
    const groups = ['do', 'pay', 'log', 'go', 'account', 'finding', 'look', 'setting', 'term'];
    const leading = groups.filter((group) => onlyLeads(entry('a', group as Entry['group'])));
    expect(leading).toEqual(['log', 'go', 'account', 'finding', 'setting', 'term']);
  });

  it.each([
    [0, -1, 3, 2],
    [2, 1, 3, 0],
    [1, 1, 3, 2],
    [0, 1, 0, 0],
    [1, 8, 3, 0],
    [0, -8, 3, 1],
  ])('from %i by %i among %i is %i', (index, step, count, place) => {
    expect(beside(index, step, count)).toBe(place);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedTables, diffTable, squash, type Tables } from '../../shared/changes';
import type { InsufficientRow } from '../../shared/ipc/views';

const row = (key: string, rule = 'debt-service'): InsufficientRow => ({
  key,
  rule,
  accountId: null,
  reason: 'no-income',
});

const tablesWith = (insufficient: readonly InsufficientRow[]): Tables => ({
  ...{ accounts: [], dues: [], findings: [], downgrades: [], reminders: [], state: [] },
  insufficient,
});

const byKey = (rows: readonly InsufficientRow[]) =>
  [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));

const someRows = fc.uniqueArray(
  fc.record({ key: fc.constantFrom(...'abcdef'), rule: fc.constantFrom('one', 'two') }),
  { selector: ({ key }) => key },
);
const rowsOf = (of: readonly { readonly key: string; readonly rule: string }[]) =>
  of.map(({ key, rule }) => row(key, rule));

describe('the difference of two tables', () => {
  it('is nothing where every row says the same, though each was made anew', () => {
    expect(diffTable('insufficient', [row('a'), row('b')], [row('a'), row('b')])).toBe(undefined);
  });

  it('names the rows that are new, that changed and that are gone', () => {
    const before = [row('stays'), row('changes'), row('goes')];
    const after = [row('stays'), row('changes', 'overdue'), row('comes')];
    expect(diffTable('insufficient', before, after)).toEqual({
      put: [row('changes', 'overdue'), row('comes')],
      remove: ['goes'],
    });
  });

  it.each([
    ['a longer list', { evidence: ['1'] }, { evidence: ['1', '2'] }],
    ['another order', { evidence: ['1', '2'] }, { evidence: ['2', '1'] }],
    ['a member more', { evidence: [] }, { evidence: [], change: -0.5 }],
    ['a member less', { evidence: [], change: -0.5 }, { evidence: [] }],
    ['a list in the place of an object', { evidence: {} }, { evidence: [] }],
    ['nothing in the place of an object', { evidence: {} }, { evidence: null }],
  ])('sees %s inside a row', (_what, before, after) => {
    const rows = (inside: object) => [{ ...row('a'), ...inside }];
    expect(diffTable('insufficient', rows(before), rows(after))?.put).toHaveLength(1);
  });

  it('turns the one into the other', () => {
    fc.assert(
      fc.property(someRows, someRows, (one, other) => {
        const [before, after] = [rowsOf(one), rowsOf(other)];
        const insufficient = diffTable('insufficient', before, after);
        const turned = changedTables(tablesWith(before), insufficient ? { insufficient } : {});
        expect(byKey(turned.insufficient)).toEqual(byKey(after));
      }),
    );
  });

  it('can be told as one with the next', () => {
    fc.assert(
      fc.property(someRows, someRows, someRows, (one, two, three) => {
        const [first, second, third] = [rowsOf(one), rowsOf(two), rowsOf(three)];
        const delta = (from: readonly InsufficientRow[], to: readonly InsufficientRow[]) => {
          const insufficient = diffTable('insufficient', from, to);
          return insufficient ? { insufficient } : {};
        };
        const both = squash(delta(first, second), delta(second, third));
        const turned = changedTables(tablesWith(first), both);
        expect(byKey(turned.insufficient)).toEqual(byKey(third));
      }),
    );
  });
});

describe('tables after a change', () => {
  it('keep every list that it does not touch', () => {
    const before = tablesWith([row('a')]);
    const after = changedTables(before, { insufficient: { put: [row('b')], remove: [] } });
    expect({ ...after, insufficient: [] }).toEqual({ ...before, insufficient: [] });
    expect(after.dues).toBe(before.dues);
  });

  it('keep every row that it does not touch', () => {
    const kept = row('kept');
    const before = tablesWith([kept, row('changes')]);
    const delta = { insufficient: { put: [row('changes', 'overdue')], remove: [] } };
    expect(changedTables(before, delta).insufficient[0]).toBe(kept);
  });
});

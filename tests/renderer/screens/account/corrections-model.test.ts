import { describe, expect, it } from 'vitest';
import { correctionsOf } from '../../../../renderer/screens/account/corrections-model';
import { check } from '../log/samples';

const version = (seq: number, record: ReturnType<typeof check> | null) => ({
  seq,
  at: '2026-11-21T00:00:00.000Z',
  label: 'edit-check',
  record,
});

describe('a record’s corrections', () => {
  it('name each field that changed, with both values, the newest first', () => {
    const versions = [
      version(1, check(1, { totalLimit: 100 })),
      version(2, check(1, { totalLimit: 200, note: 'slip' })),
    ];
    expect(correctionsOf(versions)).toMatchObject([
      {
        kind: 'changed',
        changes: [
          { field: 'totalLimit', from: 100, to: 200 },
          { field: 'note', from: undefined, to: 'slip' },
        ],
      },
      { kind: 'created', changes: [] },
    ]);
  });

  it('do not name what every write changes', () => {
    const versions = [
      version(1, check(1)),
      version(2, { ...check(1), updatedAt: '2026-11-22T00:00:00.000Z' }),
    ];
    expect(correctionsOf(versions)[0]?.changes).toEqual([]);
  });

  it('tell a removal, and that undo brought it back', () => {
    const versions = [version(1, check(1)), version(2, null), version(3, check(1))];
    expect(correctionsOf(versions).map(({ kind }) => kind)).toEqual([
      'restored',
      'removed',
      'created',
    ]);
  });

  it('are in order even when the versions are not', () => {
    const versions = [version(2, null), version(1, check(1))];
    expect(correctionsOf(versions).map(({ kind }) => kind)).toEqual(['removed', 'created']);
  });
});

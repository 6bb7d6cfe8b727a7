import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../electron/ledger/ledger';
import { stepsOf } from '../../electron/steps';

const entry = (seq: number, kind: Entry['kind']): Entry => ({
  ...{ seq, kind, at: 0, target: null, label: String(seq), changes: 1 },
});
const log = (...kinds: readonly Entry['kind'][]) =>
  kinds.map((kind, index) => entry(index + 1, kind));
const nextAfter = (...kinds: readonly Entry['kind'][]) => {
  const { undo, redo } = stepsOf(log(...kinds).reverse()).next();
  return [undo?.seq, redo?.seq];
};

describe('what undo and redo would do', () => {
  it.each<[readonly Entry['kind'][], number | undefined, number | undefined]>([
    [[], undefined, undefined],
    [['user', 'user'], 2, undefined],
    [['user', 'user', 'undo'], 1, 2],
    [['user', 'user', 'undo', 'undo'], undefined, 1],
    [['user', 'user', 'undo', 'undo', 'redo'], 1, 2],
    [['user', 'undo', 'user'], 3, undefined],
    [['user', 'system'], 1, undefined],
    [['user', 'undo', 'system'], undefined, 1],
  ])('after %j', (kinds, undo, redo) => {
    expect(nextAfter(...kinds)).toEqual([undo, redo]);
  });

  it('is the same told commit by commit as replayed from the log', () => {
    const kinds = fc.array(fc.constantFrom<Entry['kind']>('user', 'undo', 'redo', 'system'));
    fc.assert(
      fc.property(kinds, kinds, (before, after) => {
        const all = log(...before, ...after);
        const steps = stepsOf(all.slice(0, before.length).reverse());
        for (const one of all.slice(before.length)) steps.add(one);
        expect(steps.next()).toEqual(stepsOf([...all].reverse()).next());
      }),
    );
  });
});

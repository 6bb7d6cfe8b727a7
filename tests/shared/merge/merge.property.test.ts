import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../../shared/exchange/references';
import type { Side } from '../../../shared/merge/plan';
import { nthId } from '../../fixtures/records';
import { build, machine, type Machine } from './machine';

type Act =
  | { readonly do: 'account' | 'check' | 'bill' | 'repayment' | 'case'; readonly n: number }
  | { readonly do: 'edit' | 'remove'; readonly n: number; readonly note: number }
  | { readonly do: 'undo' };

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    do: fc.constantFrom<'account' | 'check' | 'bill' | 'repayment' | 'case'>(
      'account',
      'check',
      'bill',
      'repayment',
      'case',
    ),
    n: fc.nat(50),
  }),
  fc.record({
    do: fc.constantFrom<'edit' | 'remove'>('edit', 'edit', 'remove'),
    n: fc.nat(50),
    note: fc.nat(1_000),
  }),
  fc.record({ do: fc.constant<'undo'>('undo') }),
);
const acts = fc.array(act, { maxLength: 12 });

let serial = 0;

function perform(its: Machine, act: Act): void {
  if (act.do === 'undo') {
    its.undo();
    return;
  }
  const all = [...its.records.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const pick = <T>(list: readonly T[]): T | undefined => list[act.n % Math.max(1, list.length)];
  if (act.do === 'edit') {
    its.edit(pick(all)?.id ?? '', { note: `note ${String(act.note)}` });
    return;
  }
  if (act.do === 'remove') {
    its.remove(pick(all)?.id ?? '');
    return;
  }
  serial += 1;
  const id = nthId(1_000_000 + serial);
  const accountId = pick(all.filter(({ type }) => type === 'account'))?.id;
  if (act.do === 'account') its.add(build.account({ id }));
  else if (accountId !== undefined) its.add(childOf({ its, act: act.do, id, accountId }));
}

function childOf(given: {
  readonly its: Machine;
  readonly act: 'check' | 'bill' | 'repayment' | 'case';
  readonly id: string;
  readonly accountId: string;
}) {
  const { its, act, id, accountId } = given;
  const siblings = [...its.records.values()].filter(
    (record) => 'accountId' in record && record.accountId === accountId,
  );
  if (act === 'check') return build.check({ id, accountId, on: '2026-01-02' });
  if (act === 'bill') return build.bill({ id, accountId, dueOn: '2026-01-02' });
  if (act === 'case') {
    const trigger = siblings.find(({ type }) => type === 'check')?.id ?? accountId;
    return build.recoveryCase({ id, accountId, openedOn: '2026-01-02', trigger });
  }
  const billId = siblings.find(({ type }) => type === 'bill')?.id;
  return build.repayment({ id, accountId, paidOn: '2026-01-02', ...(billId && { billId }) });
}

const forked = fc.record({ before: acts, here: acts, there: acts, later: acts, dice: fc.nat() });

function fork(made: {
  readonly before: readonly Act[];
  readonly here: readonly Act[];
  readonly there: readonly Act[];
}) {
  const origin = machine();
  made.before.forEach((one) => {
    perform(origin, one);
  });
  const [here, there] = [origin.copy(), origin.copy()];
  made.here.forEach((one) => {
    perform(here, one);
  });
  made.there.forEach((one) => {
    perform(there, one);
  });
  return { here, there };
}

/** The same decision for both: which machine's version stands. */
const decisions = (dice: number) => {
  const sideOf = (id: string): boolean => (Number.parseInt(id.slice(-6), 16) ^ dice) % 2 === 0;
  const first = (id: string): Side => (sideOf(id) ? 'mine' : 'theirs');
  const second = (id: string): Side => (sideOf(id) ? 'theirs' : 'mine');
  return { first, second };
};

const runs = { numRuns: 600 };

describe('two ledgers that went on by themselves', () => {
  it('end in the same records when each is merged into the other with the same decisions', () => {
    fc.assert(
      fc.property(forked, (made) => {
        const { here, there } = fork(made);
        const { first, second } = decisions(made.dice);
        const [mine, theirs] = [here.copy(), there.copy()];
        mine.merge(there, first);
        theirs.merge(here, second);
        expect(mine.image()).toEqual(theirs.image());
      }),
      runs,
    );
  });

  it('have nothing left to do after a merge, in either direction once the other followed', () => {
    fc.assert(
      fc.property(forked, (made) => {
        const { here, there } = fork(made);
        const { first, second } = decisions(made.dice);
        here.merge(there, first);
        expect(here.merge(there, second)).toBe(0);
        const asked = [...there.planWith(here).items.values()].filter(
          ({ kind }) => kind === 'conflict',
        );
        expect(asked).toEqual([]);
        there.merge(here, first);
        expect([there.image(), there.merge(here, first), here.merge(there, first)]).toEqual([
          here.image(),
          0,
          0,
        ]);
      }),
      runs,
    );
  });

  it('lose no record that one of them has and the other never removed', () => {
    fc.assert(
      fc.property(forked, (made) => {
        const { here, there } = fork(made);
        const removed = new Set(
          [...here.histories(), ...there.histories()].flatMap(([id, versions]) =>
            versions.some(({ body }) => body === null) ? [id] : [],
          ),
        );
        const before = [...here.records.keys(), ...there.records.keys()];
        here.merge(there, () => 'theirs');
        // A record goes with its account only where that was removed and the person chose so.
        const homeless = (id: string) =>
          here
            .histories()
            .get(id)
            ?.some(({ body, merged }) => merged && body === null);
        const lost = before.filter(
          (id) => !here.records.has(id) && !removed.has(id) && !homeless(id),
        );
        expect(lost).toEqual([]);
      }),
      runs,
    );
  });

  it('refer to nothing that is not there', () => {
    fc.assert(
      fc.property(forked, (made) => {
        const { here, there } = fork(made);
        here.merge(there, decisions(made.dice).first);
        const faults = [...here.records.values()].flatMap((record) =>
          checkReferences((id) => here.records.get(id), record),
        );
        expect(faults).toEqual([]);
      }),
      runs,
    );
  });

  it('stand exactly as before once a merge is undone, and are offered the same again', () => {
    fc.assert(
      fc.property(forked, (made) => {
        const { here, there } = fork(made);
        const { first } = decisions(made.dice);
        const before = here.image();
        const merged = here.merge(there, first);
        const after = here.image();
        if (merged === 0) return;
        here.undo();
        expect(here.image()).toEqual(before);
        expect([here.merge(there, first), here.image()]).toEqual([merged, after]);
      }),
      runs,
    );
  });

  it('ask nothing about what only one of them changed since the last merge', () => {
    fc.assert(
      fc.property(forked, (made) => {
        const { here, there: other } = fork(made);
        const { first } = decisions(made.dice);
        here.merge(other, first);
        other.merge(here, first);
        // As after a start: an undo does not reach back before it.
        const there = other.copy();
        made.later.forEach((one) => {
          perform(there, one);
        });
        const asked = [...here.planWith(there).items.values()].filter(
          ({ kind }) => kind === 'conflict',
        );
        expect(asked).toEqual([]);
        here.merge(there, first);
        expect(here.image()).toEqual(there.image());
      }),
      runs,
    );
  });
});

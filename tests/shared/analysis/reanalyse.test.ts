import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, reanalyse, type Analysis } from '../../../shared/analysis/analysis';
import { tablesOf } from '../../../shared/analysis/tables';
import type { RecordChange } from '../../../shared/changes';
import { reverse } from '../../../shared/changes';
import { addDays, type Day } from '../../../shared/dates';
import type { AnyRecord } from '../../../shared/records';
import { anyDay, anyLedger } from '../../fixtures/arbitrary-records';
import { dismissal, nthId, settings } from '../../fixtures/records';

/** One thing that happens to a ledger. Numbers choose among what is there when it happens. */
type Step =
  | { readonly do: 'put'; readonly records: readonly AnyRecord[] }
  | { readonly do: 'move'; readonly place: number; readonly to: number }
  | { readonly do: 'remove'; readonly places: readonly number[] }
  | { readonly do: 'dismiss'; readonly place: number; readonly on: Day }
  | { readonly do: 'choose'; readonly goal: 'lower-debt' | 'recover'; readonly off: boolean }
  | { readonly do: 'wait'; readonly days: number }
  | { readonly do: 'undo' };

const place = fc.nat({ max: 99 });
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(anyLedger, place, fc.integer({ min: 1, max: 3 }))
      .map(([ledger, first, count]): Step => ({
        do: 'put',
        records: ledger.slice(first % ledger.length, (first % ledger.length) + count),
      })),
  },
  fc.record({ do: fc.constant('move' as const), place, to: place }),
  fc.record({
    do: fc.constant('remove' as const),
    places: fc.array(place, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ do: fc.constant('dismiss' as const), place, on: anyDay }),
  fc.record({
    do: fc.constant('choose' as const),
    goal: fc.constantFrom('lower-debt' as const, 'recover' as const),
    off: fc.boolean(),
  }),
  fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: -3, max: 40 }) }),
  fc.constant({ do: 'undo' as const }),
);

type State = {
  readonly records: ReadonlyMap<string, AnyRecord>;
  readonly analysis: Analysis;
  readonly asOf: Day;
  readonly done: readonly (readonly RecordChange[])[];
};

function start(records: readonly AnyRecord[], asOf: Day): State {
  return {
    records: new Map(records.map((record) => [record.id, record])),
    analysis: analyse(records, asOf),
    asOf,
    done: [],
  };
}

function after(state: State, step: Step, number: number): State {
  const asOf = step.do === 'wait' ? addDays(state.asOf, step.days) : state.asOf;
  const changes = changesOf(state, step, number);
  const records = new Map(state.records);
  for (const change of changes) {
    if (change.after) records.set(change.after.id, change.after);
    else if (change.before) records.delete(change.before.id);
  }
  const done = step.do === 'undo' ? state.done.slice(0, -1) : [...state.done, changes];
  return { records, asOf, done, analysis: reanalyse(state.analysis, changes, asOf) };
}

function changesOf(state: State, step: Step, number: number): readonly RecordChange[] {
  const all = [...state.records.values()];
  const at = (index: number) => all[index % Math.max(1, all.length)];
  switch (step.do) {
    case 'put':
      return step.records.map((record, index) =>
        put(state, record, nthId(1000 + number * 10 + index)),
      );
    case 'move': {
      const [record, other] = [at(step.place), at(step.to)];
      const account = other?.type === 'account' ? other.id : undefined;
      if (!record || !account || record.type === 'account' || !('accountId' in record)) return [];
      return [{ before: record, after: { ...record, accountId: account } }];
    }
    case 'remove':
      return [...new Set(step.places.map(at))].flatMap((record) =>
        record ? [{ before: record, after: null }] : [],
      );
    case 'dismiss': {
      const { findings } = state.analysis;
      const finding = findings[step.place % Math.max(1, findings.length)];
      if (!finding) return [];
      const id = nthId(5000 + number);
      return [{ before: null, after: dismissal({ id, findingKey: finding.key, on: step.on }) }];
    }
    case 'choose': {
      const rules = { overdue: { off: step.off }, 'stale-check': { watch: 0.5 } };
      return [put(state, settings({ goal: step.goal, rules }), 'settings')];
    }
    case 'wait':
      return [];
    case 'undo':
      return [...(state.done.at(-1) ?? [])].map(reverse).reverse();
  }
}

/** Writes a record over the one of its id, or beside it where that is of another type. */
function put({ records }: State, record: AnyRecord, spare: string): RecordChange {
  const before = records.get(record.id);
  if (!before) return { before: null, after: record };
  if (before.type === record.type) return { before, after: record };
  return { before: null, after: { ...record, id: spare } as AnyRecord };
}

/** All that anyone reads of an analysis, without what it only keeps for the next one. */
function seen(analysis: Analysis) {
  const tables = tablesOf(analysis, () => true);
  const { shelves: _shelves, loose: _loose, parts: _parts, ...read } = analysis;
  return {
    ...read,
    tables: { ...tables, accounts: [...tables.accounts].sort((a, b) => (a.id < b.id ? -1 : 1)) },
  };
}

describe('the analysis after a change', () => {
  it('is the same as from scratch, over any history and any edits', () => {
    fc.assert(
      fc.property(
        anyLedger,
        anyDay,
        fc.array(anyStep, { minLength: 1, maxLength: 5 }),
        (ledger, asOf, steps) => {
          let state = start(ledger, asOf);
          steps.forEach((step, number) => {
            state = after(state, step, number);
            const fresh = analyse(structuredClone([...state.records.values()]), state.asOf);
            expect(seen(state.analysis)).toEqual(seen(fresh));
          });
        },
      ),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('leaves the analysis before it as it was', () => {
    fc.assert(
      fc.property(anyLedger, anyDay, anyStep, (ledger, asOf, step) => {
        const state = start(ledger, asOf);
        const before = JSON.stringify(seen(state.analysis));
        after(state, step, 0);
        expect(JSON.stringify(seen(state.analysis))).toBe(before);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});

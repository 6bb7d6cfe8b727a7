import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordChange } from '../../../shared/changes';
import { reverse } from '../../../shared/changes';
import { addDays } from '../../../shared/dates';
import type { AccountHistory } from '../../../shared/history/book';
import { historyFrom, historyOf } from '../../../shared/history/history-of';
import { emptyShelf, recordsOn, shelfAfter, type Shelf } from '../../../shared/history/shelf';
import type { AnyRecord } from '../../../shared/records';
import { account, bill, check, limitChange, loan, repayment } from '../../fixtures/records';

const own = account();
const ownShelf = { ...emptyShelf, account: own };

/** Few figures and few days, so that a temporary height is seen again and many records share a day. */
const figure = fc.constantFrom(0, 100, 150, 200);
const maybeFigure = fc.option(figure, { nil: undefined });
const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const anyRecordOn: fc.Arbitrary<(on: string) => AnyRecord> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({
        totalLimit: maybeFigure,
        availableLimit: maybeFigure,
        annualRate: fc.constantFrom(undefined, 0.1, 0.2),
        symptoms: fc.subarray(['limit-reduced', 'limit-frozen', 'rate-raised'] as const),
      })
      .map((seen) => (on: string) => check({ accountId: own.id, on, ...given(seen) })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({ newLimit: figure, previousLimit: maybeFigure, temporary: fc.boolean() })
      .map(
        ({ newLimit, ...rest }) =>
          (on: string) =>
            limitChange({ accountId: own.id, on, newLimit, ...given(rest) }),
      ),
  },
  fc.constant((on: string) => loan({ accountId: own.id, borrowedOn: on })),
  fc.constant((dueOn: string) => bill({ accountId: own.id, dueOn })),
  fc.constant((paidOn: string) => repayment({ accountId: own.id, paidOn })),
);

/** Of `day`, most are the last one so far or the next: people log day after day, now and then something older. */
const anyStep = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('log' as const),
      make: anyRecordOn,
      back: fc.oneof({ arbitrary: fc.constantFrom(-1, 0), weight: 3 }, fc.nat({ max: 12 })),
    }),
  },
  fc.record({ do: fc.constant('remove' as const), place: fc.nat() }),
  fc.record({ do: fc.constant('replace' as const), place: fc.nat(), make: anyRecordOn }),
  fc.constant({ do: 'undo' as const }),
);
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;

type State = {
  readonly shelf: Shelf;
  readonly history: AccountHistory;
  readonly days: number;
  readonly done: readonly (readonly RecordChange[])[];
};
const start: State = { shelf: ownShelf, history: historyFrom(ownShelf), days: 0, done: [] };
const dayAt = (days: number) => addDays('2026-01-01', days);

function after(state: State, step: Step): State {
  const days = step.do === 'log' && step.back === -1 ? state.days + 1 : state.days;
  const changes = changesOf(state, step);
  const shelf = shelfAfter(state.shelf, changes);
  const history = historyFrom({ ...shelf, account: own }, state.history);
  const done = step.do === 'undo' ? state.done.slice(0, -1) : [...state.done, changes];
  return { shelf, history, days, done };
}

function changesOf({ shelf, days, done }: State, step: Step): readonly RecordChange[] {
  const logged = recordsOn(shelf).slice(1);
  const at = (place: number) => logged[place % Math.max(1, logged.length)];
  switch (step.do) {
    case 'log':
      return [{ before: null, after: step.make(dayAt(days - step.back)) }];
    case 'remove': {
      const record = at(step.place);
      return record ? [{ before: record, after: null }] : [];
    }
    case 'replace': {
      const before = at(step.place);
      if (!before) return [];
      const made = step.make(dayAt(days - (step.place % 5)));
      return made.type === before.type
        ? [{ before, after: { ...made, id: before.id, createdAt: before.createdAt } as AnyRecord }]
        : [];
    }
    case 'undo':
      return [...(done.at(-1) ?? [])].map(reverse).reverse();
  }
}

describe('a history taken up from an earlier one', () => {
  it('is the same as arranged anew, whatever was logged late, edited, removed or undone', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 5, maxLength: 40, size: 'max' }), (steps) => {
        let state = start;
        for (const step of steps) {
          state = after(state, step);
          const shuffled = [...recordsOn(state.shelf)].reverse();
          expect(state.history).toEqual(historyOf(own, shuffled));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('may be taken up from any earlier one, however far back', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 5, maxLength: 30, size: 'max' }), (steps) => {
        const states = steps.reduce(
          (all, step) => [...all, after(all.at(-1) ?? start, step)],
          [start],
        );
        const last = states.at(-1) ?? start;
        for (const { history } of states)
          expect(historyFrom({ ...last.shelf, account: own }, history)).toEqual(last.history);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what it knows of the lists that no change is to', () => {
    const before = historyOf(own, [
      check({ accountId: own.id, on: dayAt(1), totalLimit: 100 }),
      bill({ accountId: own.id, dueOn: dayAt(2) }),
    ]);
    const after = (record: AnyRecord) => {
      const changes = [{ before: null, after: record }];
      return historyFrom({ ...shelfAfter(before, changes), account: own }, before);
    };
    expect(after(check({ accountId: own.id, on: dayAt(3) })).dues).toBe(before.dues);
    expect(after(bill({ accountId: own.id, dueOn: dayAt(3) })).turns).toBe(before.turns);
  });

  it('is the very same one where nothing has changed', () => {
    const before = historyOf(own, [own, check({ accountId: own.id, on: dayAt(1) })]);
    expect(historyFrom({ ...shelfAfter(before, []), account: own }, before)).toBe(before);
  });
});

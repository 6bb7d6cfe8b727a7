import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitPointsOf } from '../../../shared/history/limit-points';
import { inOrder } from '../../../shared/history/order';
import { turnsOf } from '../../../shared/history/turns';
import type { Check, LimitChange, Symptom } from '../../../shared/records';
import { account, check, limitChange } from '../../fixtures/records';

const own = account();
const seen = (on: string, fields: Partial<Check> = {}) =>
  check({ accountId: own.id, on, ...fields });
const turns = (checks: Check[], limitChanges: LimitChange[] = []) =>
  turnsOf({ checks, limitChanges });

describe('where an account turned', () => {
  it('names the point just before a fall, however long the limit had stood', () => {
    const [, before, cut] = [
      seen('2026-01-01', { totalLimit: 100 }),
      seen('2026-02-01', { totalLimit: 100 }),
      seen('2026-03-01', { totalLimit: 50 }),
    ] as const;
    const checks = [seen('2026-01-01', { totalLimit: 100 }), before, cut];
    expect(turns(checks).limits.at(-1)).toEqual({
      point: { on: '2026-03-01', limit: 50, recordId: cut.id, temporary: false },
      from: { on: '2026-02-01', limit: 100, recordId: before.id, temporary: false },
    });
  });

  it('passes over checks without a rate between two rates', () => {
    const checks = [
      seen('2026-01-01', { annualRate: 0.1 }),
      seen('2026-02-01'),
      seen('2026-03-01', { annualRate: 0.2 }),
    ];
    expect(turns(checks).rates.map(({ point, from }) => [from?.on, point.on])).toEqual([
      [undefined, '2026-01-01'],
      ['2026-01-01', '2026-03-01'],
    ]);
  });

  it('holds a symptom only where the check before did not show it', () => {
    const checks = ['2026-01-01', '2026-01-02', '2026-01-03'].map((on) =>
      seen(on, { symptoms: on === '2026-01-01' ? [] : ['limit-frozen'] }),
    );
    expect(turns(checks).symptoms).toEqual([
      { check: checks[1], symptoms: ['limit-frozen'], previous: checks[0] },
    ]);
  });

  it('holds a zero only where something had been seen before, or nothing at all', () => {
    const figures = [0, 0, undefined, 0, 5, 0];
    const checks = figures.map((availableLimit, index) =>
      seen(`2026-01-0${String(index + 1)}`, availableLimit === undefined ? {} : { availableLimit }),
    );
    expect(turns(checks).zeros).toEqual([checks[0], checks[5]]);
  });

  it('knows from when two points of the fixed limit and two rates can be compared', () => {
    const checks = [
      seen('2026-01-01', { totalLimit: 100, annualRate: 0.1 }),
      seen('2026-03-01', { annualRate: 0.1 }),
      seen('2026-04-01', { totalLimit: 100 }),
    ];
    const raised = limitChange({
      accountId: own.id,
      on: '2026-02-01',
      newLimit: 150,
      temporary: true,
    });
    expect(turns(checks, [raised])).toMatchObject({
      secondLimitOn: '2026-04-01',
      secondRateOn: '2026-03-01',
    });
    expect(turns(checks.slice(0, 1))).not.toHaveProperty('secondLimitOn');
  });

  it('turns the limit exactly where a fixed point differs from the one before it', () => {
    const height = fc.constantFrom(undefined, 100, 150, 200);
    const step = fc.record({ days: fc.nat(2), height, change: fc.boolean(), raised: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let day = 10;
        const shown = steps.map(({ days, height: limit, change, raised }) => {
          const on = `2026-01-${String((day = Math.min(31, day + days)))}`;
          return change && limit !== undefined
            ? limitChange({ accountId: own.id, on, newLimit: limit, temporary: raised })
            : seen(on, limit === undefined ? {} : { totalLimit: limit });
        });
        const checks = shown.filter((record) => record.type === 'check');
        const limitChanges = shown.filter((record) => record.type === 'limit-change');
        const all = limitPointsOf({ checks, limitChanges });
        const fixed = all.filter((point) => !point.temporary);
        const seenBy = new Set(checks.map(({ id }) => id));
        const expected = fixed.flatMap((point, index) => {
          const from = fixed[index - 1];
          const last = all[all.indexOf(point) - 1];
          const { recordId, limit } = point;
          // Between the fixed limit and a temporary height that both checks were looks at.
          const fell = last?.temporary && seenBy.has(last.recordId) && seenBy.has(recordId);
          if (fell && from && limit > from.limit && limit < last.limit)
            return [{ point, from: last }];
          return from?.limit === limit ? [] : [{ point, from }];
        });
        expect(turns(checks, limitChanges).limits).toEqual(expected);
      }),
    );
  });

  it('goes on from an earlier walk to the same turns as one from the start, wherever records were put in or taken out', () => {
    const figures = fc.record(
      {
        totalLimit: fc.constantFrom(100, 150),
        annualRate: fc.constantFrom(0.1, 0.2),
        availableLimit: fc.constantFrom(0, 5),
        symptoms: fc.subarray<Symptom>(['limit-frozen', 'rate-raised']),
      },
      { requiredKeys: ['symptoms'] },
    );
    const step = fc.record({
      day: fc.integer({ min: 10, max: 16 }),
      change: fc.boolean(),
      figures,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.nat(3)), { maxLength: 12 }), (steps) => {
        let shown: { checks: readonly Check[]; limitChanges: readonly LimitChange[] } = {
          checks: [],
          limitChanges: [],
        };
        let walked = { ...shown, turns: turnsOf(shown) };
        for (const [{ day, change, figures: fields }, gone] of steps) {
          const on = `2026-01-${String(day)}`;
          const put = change
            ? limitChange({ accountId: own.id, on, newLimit: fields.totalLimit ?? 200 })
            : seen(on, fields);
          const kept = gone === 0 ? shown.checks.slice(1) : shown.checks;
          shown = {
            checks: put.type === 'check' ? inOrder([...kept, put]) : kept,
            limitChanges:
              put.type === 'limit-change'
                ? inOrder([...shown.limitChanges, put])
                : shown.limitChanges,
          };
          const before = structuredClone(walked.turns);
          const turned = turnsOf(shown, walked);
          expect(turned).toEqual(turnsOf(shown));
          expect(walked.turns).toEqual(before);
          walked = { ...shown, turns: turned };
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { actionsOf, effectOf } from '../../../../renderer/screens/overview/next-move-model';
import type { Finding } from '../../../../shared/analysis/opinions';
import type { NextMove } from '../../../../shared/ipc/views';

const accountId = 'a';

describe('the next move', () => {
  it('marks a due paid with one click, or opens its form', () => {
    const move: NextMove = {
      kind: 'pay',
      accountId,
      dueId: 'd',
      amount: 1,
      by: '2026-11-21',
      overdue: false,
    };
    expect(actionsOf(move)).toEqual([
      { kind: 'pay', dueId: 'd' },
      {
        kind: 'log',
        words: 'writePayment',
        log: { kind: 'repayment', accountId, dueId: 'd' },
      },
    ]);
  });

  it.each<[NextMove, object]>([
    [{ kind: 'check', accountId }, { log: { kind: 'check', accountId } }],
    [
      { kind: 'answer-prompt', accountId: null, promptId: 'p', since: '2026-11-01' },
      { log: { kind: 'prompt', recordId: 'p' } },
    ],
    [
      { kind: 'finding', accountId, findingKey: 'k' },
      { route: { screen: 'patterns', findingKey: 'k' } },
    ],
    [
      { kind: 'pay-down', accountId, findingKey: 'k', amount: 1, below: 0.5 },
      { log: { kind: 'repayment', accountId, amount: 1 } },
    ],
    [{ kind: 'add-account' }, { log: { kind: 'account' } }],
  ])('of kind $kind leads to its form or screen', (move, expected) => {
    expect(actionsOf(move)[0]).toMatchObject(expected);
  });

  it('offers nothing when there is nothing to do', () => {
    expect(actionsOf({ kind: 'nothing' })).toEqual([]);
  });
});

describe('what a payment would change', () => {
  const finding = (rule: string, accountId: string): Finding => ({
    key: `${rule}:${accountId}`,
    rule,
    accountId,
    severity: 'warn',
    value: 1,
    threshold: 1,
    since: '2026-11-01',
    evidence: [],
    factors: [],
    advice: [],
  });

  it('names each rule once', () => {
    const gone = [finding('overdue', 'a'), finding('overdue', 'b'), finding('rollover', 'a')];
    expect(effectOf({ saving: { kind: 'none' }, gone, eased: [] })).toEqual({
      gone: ['overdue', 'rollover'],
      eased: [],
    });
  });

  it.each([
    [0.9, 0.5, true],
    [0.9, 0.9, false],
  ])('tells utilisation from %d to %d: %s', (before, after, told) => {
    const view = {
      utilisation: { before, after },
      saving: { kind: 'none' as const },
      gone: [],
      eased: [],
    };
    expect('utilisation' in effectOf(view)).toBe(told);
  });
});

import { describe, expect, it } from 'vitest';
import { actionsOf } from '../../../../renderer/screens/overview/next-move-model';
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
      { kind: 'pay-down', accountId, findingKey: 'k', amount: 1, utilisationAfter: 0.5 },
      { log: { kind: 'repayment', accountId } },
    ],
    [{ kind: 'add-account' }, { log: { kind: 'account' } }],
  ])('of kind $kind leads to its form or screen', (move, expected) => {
    expect(actionsOf(move)[0]).toMatchObject(expected);
  });

  it('offers nothing when there is nothing to do', () => {
    expect(actionsOf({ kind: 'nothing' })).toEqual([]);
  });
});

import { assertNever } from '../../../shared/result';
import type { NextMove, WhatIfView } from '../../../shared/ipc/views';
import type { LogState, Route } from '../../navigation/route';

/** What the next move's button does: a command, a form or another screen. */
export type MoveAction =
  | { readonly kind: 'pay'; readonly dueId: string }
  | { readonly kind: 'log'; readonly log: LogState; readonly words: ActionWords }
  | { readonly kind: 'go'; readonly route: Route; readonly words: ActionWords };

export type ActionWords = 'writePayment' | 'recordCheck' | 'answer' | 'see' | 'why' | 'addAccount';

/** The actions of a move, the main one first. */
export function actionsOf(move: NextMove): readonly MoveAction[] {
  switch (move.kind) {
    case 'pay':
      return [
        { kind: 'pay', dueId: move.dueId },
        log('writePayment', { kind: 'repayment', accountId: move.accountId, dueId: move.dueId }),
      ];
    case 'check':
      return [log('recordCheck', { kind: 'check', accountId: move.accountId })];
    case 'answer-prompt':
      return [log('answer', { kind: 'prompt', recordId: move.promptId })];
    case 'finding':
      return [go('see', { screen: 'patterns', findingKey: move.findingKey })];
    case 'pay-down':
      return [
        log('writePayment', {
          kind: 'repayment',
          accountId: move.accountId,
          amount: move.amount,
        }),
        go('why', { screen: 'patterns', findingKey: move.findingKey }),
      ];
    case 'add-account':
      return [log('addAccount', { kind: 'account' })];
    case 'nothing':
      return [];
    default:
      return assertNever(move);
  }
}

const log = (words: ActionWords, state: LogState): MoveAction => ({
  kind: 'log',
  log: state,
  words,
});

const go = (words: ActionWords, route: Route): MoveAction => ({ kind: 'go', route, words });

export type Effect = {
  readonly utilisation?: NonNullable<WhatIfView['utilisation']>;
  /** Rules, each once. */
  readonly gone: readonly string[];
  readonly eased: readonly string[];
};

/** What a payment would change, as far as it is worth saying. */
export function effectOf({ utilisation, gone, eased }: WhatIfView): Effect {
  const rulesOf = (findings: WhatIfView['gone']) => [...new Set(findings.map(({ rule }) => rule))];
  const moves = utilisation && utilisation.before !== utilisation.after;
  return { ...(moves && { utilisation }), gone: rulesOf(gone), eased: rulesOf(eased) };
}

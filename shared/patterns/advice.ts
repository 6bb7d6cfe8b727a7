import { remembered } from '../history/memo';
import type { Goal } from '../records';

/**
 * What a finding can suggest, in the order that holds for everyone: what is overdue and what is unsafe come before
 * everything, whatever the goal. `serves` names the goals an advice is for; advice that serves the person's goal goes
 * before the rest. Nothing here suggests borrowing, buying a product or paying in instalments.
 */
export const adviceList = [
  { id: 'repay-overdue-first', serves: ['lower-debt', 'keep-the-line', 'recover'] },
  { id: 'secure-account', serves: ['lower-debt', 'keep-the-line', 'recover'] },
  { id: 'refuse-unfamiliar-requests', serves: ['lower-debt', 'keep-the-line', 'recover'] },
  { id: 'talk-to-lender', serves: ['lower-debt', 'keep-the-line', 'recover'] },
  { id: 'fund-debit-account-early', serves: ['lower-debt', 'keep-the-line', 'recover'] },
  { id: 'keep-pause', serves: ['lower-debt', 'recover'] },
  { id: 'stop-retrying', serves: ['keep-the-line', 'recover'] },
  { id: 'save-wording', serves: ['recover'] },
  { id: 'wait-and-recheck', serves: ['keep-the-line', 'recover'] },
  { id: 'ask-help-centre', serves: ['recover'] },
  { id: 'open-case', serves: ['recover'] },
  { id: 'answer-prompt', serves: ['keep-the-line', 'recover'] },
  { id: 'stop-rollover', serves: ['lower-debt', 'recover'] },
  { id: 'cool-down', serves: ['lower-debt', 'keep-the-line', 'recover'] },
  { id: 'combine-needs', serves: ['lower-debt', 'keep-the-line'] },
  { id: 'pay-down-to-band', serves: ['lower-debt', 'keep-the-line', 'recover'] },
  { id: 'pay-principal-sooner', serves: ['lower-debt', 'recover'] },
  { id: 'pay-above-minimum', serves: ['lower-debt'] },
  { id: 'clear-one-lender', serves: ['lower-debt', 'recover'] },
  { id: 'no-new-lenders', serves: ['lower-debt', 'keep-the-line', 'recover'] },
  { id: 'see-exposure', serves: ['lower-debt'] },
  { id: 'plan-cash-flow', serves: ['lower-debt', 'keep-the-line'] },
  { id: 'compare-cost', serves: ['lower-debt'] },
  { id: 'read-credit-report', serves: ['keep-the-line', 'recover'] },
  { id: 'review-before-drop', serves: ['keep-the-line', 'recover'] },
  { id: 'log-check', serves: ['keep-the-line', 'recover'] },
  { id: 'look-without-borrowing', serves: ['keep-the-line'] },
] as const satisfies readonly { readonly id: string; readonly serves: readonly Goal[] }[];

export type AdviceId = (typeof adviceList)[number]['id'];

/** A rule's advice, what serves the goal first. */
export const orderAdvice = (ids: readonly AdviceId[], goal: Goal): readonly AdviceId[] =>
  byGoal(ids)[goal];

/** A rule's advice is always the same list, and each of its findings asks. */
const byGoal = remembered(
  (ids: readonly AdviceId[]): Readonly<Record<Goal, readonly AdviceId[]>> => ({
    'lower-debt': inOrder(ids, 'lower-debt'),
    'keep-the-line': inOrder(ids, 'keep-the-line'),
    recover: inOrder(ids, 'recover'),
  }),
);

function inOrder(ids: readonly AdviceId[], goal: Goal): readonly AdviceId[] {
  const chosen = adviceList.filter((advice) => ids.includes(advice.id));
  const serving = chosen.filter((advice) => serves(advice, goal));
  const others = chosen.filter((advice) => !serves(advice, goal));
  return [...serving, ...others].map((advice) => advice.id);
}

function serves(advice: { readonly serves: readonly Goal[] }, goal: Goal): boolean {
  return advice.serves.includes(goal);
}

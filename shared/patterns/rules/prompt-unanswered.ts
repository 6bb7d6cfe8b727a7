import { daysBetween, type Day } from '../../dates';
import { countUpTo, on } from '../../history/as-of';
import type { AccountHistory, Book } from '../../history/book';
import type { Prompt } from '../../records';
import { judge } from '../judge';
import { ofDated } from '../measures/evidence';
import type { Bands, BothRule, Outcome } from '../rule';

/** Days that the oldest unresolved risk prompt has stood open: of an account, and of those that name no account. */
export const promptUnanswered = {
  id: 'prompt-unanswered',
  scope: 'both',
  grades: ['E'],
  cites: ['000/4.1a', '000/1.2', '000/1.3'],
  unit: 'days',
  bands: { watch: 3, warn: 7 },
  windows: [],
  advice: ['answer-prompt', 'save-wording', 'ask-help-centre'],
  detect: (history: AccountHistory, asOf: Day, bands: Bands): Outcome =>
    judgeOldest(history.prompts, asOf, bands),
  detectAll: (book: Book, asOf: Day, bands: Bands): Outcome =>
    judgeOldest(book.prompts, asOf, bands),
} as const satisfies BothRule;

function judgeOldest(prompts: readonly Prompt[], asOf: Day, bands: Bands): Outcome {
  const oldest = prompts
    .slice(0, countUpTo(prompts, asOf, on))
    .find(({ resolvedOn }) => resolvedOn === undefined || resolvedOn > asOf);
  return oldest && judge(daysBetween(oldest.on, asOf), bands, [ofDated(oldest)]);
}

import type { EventKind, PromptKind } from '../records';
import type { StepId } from '../sources/steps';
import type { JiebeiStory } from './jiebei';
import { story } from './jiebei';
import type { Notebook } from './notebook';

/** What was shown around the cut and the freeze, and what the person did: a case, calls, an appeal, an open question. */
export function addRecovery(book: Notebook, jiebei: JiebeiStory): void {
  addPrompts(book, jiebei.account.id);
  addContacts(book, jiebei.account.id);
  const openedOn = book.back(story.frozen);
  book.add(openedOn, {
    type: 'case',
    accountId: jiebei.account.id,
    openedOn,
    trigger: jiebei.frozenCheckId,
    pauseUntil: book.back(story.frozen - 90),
    steps: done.map(([stepId, days]) => ({ stepId, doneOn: book.back(days) })),
  });
}

/** What was done since, and how many days before today. */
const done: readonly (readonly [step: StepId, days: number])[] = [
  ['find-which-zero', story.frozen],
  ['pause-borrowing', story.frozen],
  ['wait-and-recheck', story.frozen - 1],
  ['ask-help-centre', 36],
  ['check-account-safety', 35],
  ['change-credentials', 35],
  ['submit-appeal', 27],
  ['repay-on-time', 7],
];

type Shown = {
  readonly days: number;
  readonly kind: PromptKind;
  readonly text: string;
  /** How many days before today it was settled, and how. */
  readonly settled?: { readonly days: number; readonly how: string };
};

function addPrompts(book: Notebook, accountId: string): void {
  const { prompts } = book.words;
  const settled = (days: number, how: string) => ({ settled: { days, how } });
  const shown: readonly Shown[] = [
    {
      days: 402,
      kind: 'unfamiliar-popup',
      text: prompts.popup,
      ...settled(402, prompts.popupClosed),
    },
    {
      days: story.dearer,
      kind: 'rate-notice',
      text: prompts.rate,
      ...settled(story.dearer, prompts.noted),
    },
    {
      days: story.cut,
      kind: 'limit-notice',
      text: prompts.limit,
      ...settled(story.cut - 1, prompts.noted),
    },
    {
      days: story.refused,
      kind: 'insufficient-score',
      text: prompts.score,
      ...settled(story.refused - 2, prompts.stopped),
    },
    {
      days: story.frozen,
      kind: 'operation-abnormal',
      text: prompts.abnormal,
      ...settled(35, prompts.secured),
    },
    {
      days: story.frozen,
      kind: 'high-risk-user',
      text: prompts.highRisk,
      ...settled(20, prompts.answered),
    },
    { days: 5, kind: 'verify-identity', text: prompts.verify },
  ];
  for (const { days, kind, text, settled: end } of shown) {
    const on = book.back(days);
    book.add(on, {
      type: 'prompt',
      accountId,
      on,
      kind,
      text,
      ...(end && { resolvedOn: book.back(end.days), resolution: end.how }),
    });
  }
}

type Contact = {
  readonly days: number;
  readonly kind: EventKind;
  readonly outcome?: string;
  readonly reference?: string;
};

function addContacts(book: Notebook, accountId: string): void {
  const { contacts } = book.words;
  const made: readonly Contact[] = [
    { days: story.refused, kind: 'borrow-refused', outcome: contacts.refused },
    { days: 39, kind: 'login-failed', outcome: contacts.mistyped },
    { days: 36, kind: 'support-contacted', outcome: contacts.support, reference: 'DEMO-0036' },
    { days: 35, kind: 'security-check', outcome: contacts.secure },
    { days: 35, kind: 'password-changed' },
    { days: 27, kind: 'appeal-submitted', outcome: contacts.appeal, reference: 'DEMO-0027' },
    { days: 20, kind: 'appeal-answered', outcome: contacts.answer, reference: 'DEMO-0027' },
    { days: 5, kind: 'support-contacted', reference: 'DEMO-0005' },
  ];
  for (const { days, ...contact } of made) {
    const on = book.back(days);
    book.add(on, { type: 'event', accountId, on, ...contact });
  }
}

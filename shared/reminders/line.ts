import type { Reminder } from '../analysis/opinions';
import { daysBetween, type Day } from '../dates';
import { formatAmount } from '../format';
import type { AccountHistory, Book } from '../history/book';
import type { reminders as texts } from '../locales/zh-CN/reminders';
import { assertNever } from '../result';
import type { Minor } from '../money';
import type { Obligation } from '../repayment/obligation';
import { leftOn, minimumPaid, standingOn } from '../repayment/standing';

/** A text by its key, with what to put into it: `t(key, params)`. */
export type Text = {
  readonly key: `reminders:${keyof typeof texts}`;
  readonly params: Readonly<Record<string, string | number>>;
};

/** What one reminder says. Lower ranks come first. */
export type Line = {
  readonly reminder: Reminder;
  readonly text: Text;
  readonly rank: number;
  readonly urgent: boolean;
};

/** After every due day, however far ahead. */
const RANKS = { case: 1e6, prompt: 1e6 + 1, check: 1e6 + 2, score: 1e6 + 3 } as const;

/** Undefined where what it was about is gone. */
export function lineOf(reminder: Reminder, book: Book, today: Day): Line | undefined {
  const history = book.accounts.find(({ account }) => account.id === reminder.accountId);
  const { kind } = reminder;
  if (kind === 'repayment' || kind === 'overdue')
    return history && dueLine({ reminder, history, book, today });
  const text = restText(kind, history?.account.name);
  return text && { reminder, text, rank: RANKS[kind], urgent: false };
}

function dueLine(input: {
  readonly reminder: Reminder;
  readonly history: AccountHistory;
  readonly book: Book;
  readonly today: Day;
}): Line | undefined {
  const { reminder, history, book, today } = input;
  const obligation = history.dues.obligations.find(({ id }) => id === reminder.about);
  if (!obligation) return undefined;
  const left = daysBetween(today, obligation.dueOn);
  const { name, currency } = history.account;
  const when = { account: name, n: Math.abs(left) };
  const { paid } = standingOn(obligation, today);
  const word = left < 0 ? wordAfter(obligation, { left, paid }) : wordBefore(left);
  const text: Text = book.settings.amountsInNotifications
    ? {
        key: `reminders:${word}Amount`,
        params: { ...when, amount: formatAmount(leftOn(obligation, today), { currency }) },
      }
    : { key: `reminders:${word}`, params: when };
  // Nothing is missed where the minimum was paid: that comes after what falls due today.
  if (word === 'carried') return { reminder, text, rank: 0.5, urgent: false };
  return { reminder, text, rank: left, urgent: left <= 0 };
}

function wordBefore(left: number) {
  if (left > 1) return 'dueInDays';
  return left === 1 ? 'dueTomorrow' : 'dueToday';
}

function wordAfter(
  obligation: Obligation,
  { left, paid }: { readonly left: number; readonly paid: Minor },
) {
  if (minimumPaid(obligation)) return 'carried';
  return left === -1 && paid === 0 ? 'dueYesterday' : 'pastDue';
}

function restText(kind: 'check' | 'score' | 'prompt' | 'case', account?: string): Text | undefined {
  const params = account === undefined ? {} : { account };
  switch (kind) {
    case 'check':
      return account === undefined ? undefined : { key: 'reminders:check', params };
    case 'score':
      return { key: 'reminders:score', params: {} };
    case 'prompt':
      return { key: account === undefined ? 'reminders:promptLoose' : 'reminders:prompt', params };
    case 'case':
      return {
        key: account === undefined ? 'reminders:contactLoose' : 'reminders:contact',
        params,
      };
    default:
      return assertNever(kind);
  }
}

/**
 * Turns reminders whose time has come into what is shown: one notification, however many came together or were missed
 * while the machine slept. It chooses and orders; the words are the `reminders` texts, and showing and writing down what
 * was shown are the scheduler's.
 */
import type { Reminder } from '../analysis/opinions';
import type { Book } from '../history/book';
import type { OpenTarget } from '../ipc/contract';
import type { LocalTime } from './local-time';
import { lineOf, type Line, type Text } from './line';
import { newestEach } from './supersede';
import { targetOf } from './target';

export type Notice = {
  readonly title: Text;
  readonly lines: readonly Text[];
  /** Every reminder that this notification settles, those it folded in too. */
  readonly keys: readonly string[];
  readonly target: OpenTarget;
  /** The one that speaks, where there is one alone: what a button on the notification would settle. */
  readonly reminder?: Reminder;
  /** Something is due today or past its day. */
  readonly urgent: boolean;
};

/** More lines than this most systems cut off. */
const MAX_LINES = 5;

/**
 * The notifications for reminders that are due and were not shown: none for none, else one. Of several reminders about
 * the same thing the newest speaks, counted from today, not from the day for which it was planned. `now` tells a
 * digest of missed days from things that merely fall together.
 */
export function digestOf(due: readonly Reminder[], book: Book, now: LocalTime): readonly Notice[] {
  const today = now.slice(0, 10);
  const lines = newestEach(due)
    .map((reminder) => lineOf(reminder, book, today))
    .filter((line) => line !== undefined)
    .sort((a, b) => a.rank - b.rank);
  const [first] = lines;
  if (!first) return [];
  const keys = due.map(({ key }) => key);
  const urgent = lines.some((line) => line.urgent);
  if (lines.length === 1) {
    const { text: title, reminder } = first;
    return [{ title, lines: [], keys, urgent, target: targetOf(reminder), reminder }];
  }
  const missed = due.some(({ at }) => at.slice(0, 10) < today);
  const key = missed ? 'reminders:missed' : 'reminders:several';
  const title: Text = { key, params: { n: lines.length } };
  return [{ title, lines: bodyOf(lines), keys, urgent, target: { to: 'reminders' } }];
}

function bodyOf(lines: readonly Line[]): readonly Text[] {
  const texts = lines.map(({ text }) => text);
  if (texts.length <= MAX_LINES) return texts;
  const shown = texts.slice(0, MAX_LINES - 1);
  return [...shown, { key: 'reminders:more', params: { n: texts.length - shown.length } }];
}

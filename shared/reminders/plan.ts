/**
 * What to remind of in a window of time, from the records as they are now: what is paid, checked, resolved or answered
 * asks for nothing, in the past as in the time to come. Owns which kinds there are and their order. It knows no clock and
 * nothing of what was shown already (`delivery` records are the scheduler's to compare).
 */
import type { Reminder } from '../analysis/opinions';
import type { Day } from '../dates';
import type { Book } from '../history/book';
import { agendaOf } from './agenda';
import { planCases } from './kinds/case';
import { planChecks } from './kinds/check';
import { planOverdue } from './kinds/overdue';
import { planPrompts } from './kinds/prompt';
import { planRepayments } from './kinds/repayment';
import { planScores } from './kinds/score';
import { knownBy } from './known-by';
import type { LocalTime } from './local-time';
import { moveSnoozed, snoozeReach, snoozesOf } from './snooze';

/** In the order in which reminders of one time are listed. */
const kinds = [planOverdue, planRepayments, planCases, planPrompts, planChecks, planScores];

/**
 * The reminders with `from ≤ at < to`, by time, then kind, then account. Each has a key that names its day, so that any
 * split of the window plans the same reminders once each. What was put off comes at its new time. With `asOf`, only what
 * was known on that day counts; without it, every record does. The work grows with the days of the window times what is
 * open.
 */
export function planReminders(input: {
  readonly book: Book;
  readonly asOf?: Day;
  readonly from: LocalTime;
  readonly to: LocalTime;
}): readonly Reminder[] {
  const { from, to, asOf } = input;
  const book = asOf === undefined ? input.book : knownBy(input.book, asOf);
  const snoozes = snoozesOf(book);
  const earliest = snoozes.size === 0 ? from : snoozeReach(from);
  const agenda = agendaOf({ from: earliest, to, settings: book.settings });
  for (const plan of kinds) plan(book, agenda);
  if (snoozes.size === 0) return agenda.reminders();
  return moveSnoozed(agenda.reminders(), snoozes).filter(({ at }) => at >= from && at < to);
}

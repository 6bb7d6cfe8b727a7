import { addDays } from '../../shared/dates';
import type { Committed, ParsedInputOf } from '../../shared/ipc/contract';
import { SNOOZE_DAYS, snoozeKey } from '../../shared/reminders/snooze';
import { findReminder } from '../../shared/reminders/subject';
import { localTimeOf, momentOf } from '../clock';
import { refuse } from '../failure';
import { newId } from '../ids';
import type { Context } from './context';
import { checked, commitNew } from './context';

/**
 * Puts a reminder off to a later time. What is still due in time is never put off past its day: the reminder would come
 * too late to be of use.
 */
export function snoozeReminder(
  context: Context,
  { key, until }: ParsedInputOf<'reminder.snooze'>,
): Committed {
  const { reminders, dues } = context.desk.analysis();
  const reminder = findReminder(reminders, key);
  if (!reminder) throw refuse('no-such-reminder', { path: 'key' });
  const now = localTimeOf(context.clock);
  const last = `${addDays(now.slice(0, 10), SNOOZE_DAYS)}T23:59`;
  if (until <= now || until > last)
    throw refuse('invalid', { issues: [{ path: 'until', code: 'not-allowed' }] });
  const due = dues.find(({ id }) => id === reminder.about);
  if (due?.status === 'upcoming' && until.slice(0, 10) > due.dueOn)
    throw refuse('snooze-past-due', { path: 'until' });
  const moment = momentOf(context.clock);
  const snooze = checked(context, {
    type: 'delivery',
    id: newId(context.clock),
    createdAt: moment,
    updatedAt: moment,
    reminderKey: snoozeKey(reminder.key, until),
    at: moment,
  });
  return commitNew(context, 'snooze-reminder', [snooze]);
}

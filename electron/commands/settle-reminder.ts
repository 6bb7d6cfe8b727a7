import type { Committed, ParsedInputOf } from '../../shared/ipc/contract';
import { findReminder } from '../../shared/reminders/subject';
import { todayOf } from '../clock';
import { refuse } from '../failure';
import { addRecords } from './add-records';
import type { Context } from './context';
import { payDue } from './pay-due';

/**
 * Does in one step what a reminder asks for: pays what is left today, or notes a look at an account where all was normal,
 * without figures. The other kinds need a form.
 */
export function settleReminder(
  context: Context,
  { key }: ParsedInputOf<'reminder.settle'>,
): Committed {
  const reminder = findReminder(context.desk.analysis().reminders, key);
  if (!reminder) throw refuse('no-such-reminder', { path: 'key' });
  const { kind, about } = reminder;
  if (kind === 'repayment' || kind === 'overdue') return payDue(context, { dueId: about });
  if (kind !== 'check') throw refuse('needs-a-form', { path: 'key' });
  const on = todayOf(context.clock);
  return addRecords(context, { drafts: [{ type: 'check', accountId: about, on, symptoms: [] }] });
}

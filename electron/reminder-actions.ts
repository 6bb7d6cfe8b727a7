/** The buttons of a notification about one reminder, where the system has buttons: settle it, or put it off. */
import type { TFunction } from 'i18next';
import type { Reminder } from '../shared/analysis/opinions';
import { snoozeChoices } from '../shared/reminders/snooze-choices';
import { localTimeOf } from './clock';
import type { Context } from './commands/context';
import { settleReminder } from './commands/settle-reminder';
import { snoozeReminder } from './commands/snooze-reminder';
import { FailureError } from './failure';
import { reportFault } from './report-fault';

export type ReminderAction = { readonly text: string; readonly onClick: () => void };

type Parts = {
  readonly context: () => Context;
  readonly t: TFunction;
  /** What to do where a button's step is refused or fails: it was paid meanwhile, say, or the ledger is locked. */
  readonly orElse: () => void;
};

export function actionsFor(reminder: Reminder, parts: Parts): readonly ReminderAction[] {
  const { key, kind } = reminder;
  const action = (name: 'paid' | 'checked' | 'snooze', step: (context: Context) => unknown) => ({
    text: parts.t(`repayments:reminders.action.${name}`),
    onClick: () => {
      attempt(() => step(parts.context()), parts.orElse);
    },
  });
  const settle = (context: Context) => settleReminder(context, { key });
  const later = action('snooze', (context) => putOff(context, reminder));
  if (kind === 'repayment' || kind === 'overdue') return [action('paid', settle), later];
  return kind === 'check' ? [action('checked', settle), later] : [later];
}

/** By an hour, or where that is not possible to the next time that is. */
function putOff(context: Context, { key, about }: Reminder): void {
  const { book, dues } = context.desk.analysis();
  const due = dues.find(({ id }) => id === about);
  const now = localTimeOf(context.clock);
  const last = due?.status === 'upcoming' ? { dueOn: due.dueOn } : {};
  const choices = snoozeChoices({ now, settings: book.settings, ...last });
  snoozeReminder(context, { key, until: choices[0]?.until ?? now });
}

function attempt(work: () => unknown, orElse: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof FailureError)) reportFault('reminder', error);
    orElse();
  }
}

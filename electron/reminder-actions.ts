/** The buttons of a notification about one reminder, where the system has buttons: settle it, or put it off. */
import type { TFunction } from 'i18next';
import type { Reminder } from '../shared/analysis/opinions';
import { choicesFor, type SnoozeSpan } from '../shared/reminders/snooze-choices';
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
  const action = (name: 'paid' | 'checked' | Later, step: (context: Context) => unknown) => ({
    text: parts.t(`repayments:reminders.action.${name}`),
    onClick: () => {
      attempt(() => step(parts.context()), parts.orElse);
    },
  });
  const settle = (context: Context) => settleReminder(context, { key });
  const [soonest] = choicesNow(parts.context(), reminder);
  const later = soonest
    ? [action(`later.${soonest.span}`, (context) => putOff(context, reminder, soonest.span))]
    : [];
  if (kind === 'repayment' || kind === 'overdue') return [action('paid', settle), ...later];
  return kind === 'check' ? [action('checked', settle), ...later] : later;
}

type Later = `later.${SnoozeSpan}`;

/** As the button says, or where it was pressed too late for that, to the next time there is. */
function putOff(context: Context, reminder: Reminder, span: SnoozeSpan): void {
  const choices = choicesNow(context, reminder);
  const choice = choices.find((one) => one.span === span) ?? choices[0];
  snoozeReminder(context, {
    key: reminder.key,
    until: choice?.until ?? localTimeOf(context.clock),
  });
}

const choicesNow = ({ desk, clock }: Context, reminder: Reminder) =>
  choicesFor(reminder, desk.analysis(), localTimeOf(clock));

function attempt(work: () => unknown, orElse: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof FailureError)) reportFault('reminder', error);
    orElse();
  }
}

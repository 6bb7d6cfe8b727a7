/** Reminders on the desktop: a click leads to the form, and so does a button whose step is refused. */
import type { TFunction } from 'i18next';
import type { Clock } from './clock';
import type { Context } from './commands/context';
import type { Desk } from './desk';
import { actionsFor } from './reminder-actions';
import type { ReminderTimes } from './reminder-times';
import { reportFault } from './report-fault';
import type { Scheduler, Shown } from './scheduler';
import { startScheduler } from './scheduler';
import type { Desktop } from './shell/desktop';

type Options = {
  readonly clock: Clock;
  readonly desk: () => Desk | undefined;
  readonly words: () => TFunction;
  readonly times: ReminderTimes;
  readonly isLockable: () => boolean;
  readonly desktop: Pick<Desktop, 'notify' | 'open'>;
  readonly context: () => Context;
};

export function startReminders({ desktop, context, ...options }: Options): Scheduler {
  return startScheduler({
    ...options,
    notify: ({ target, reminder, ...notice }: Shown) => {
      const orElse = () => {
        desktop.open(target);
      };
      const actions = reminder ? actionsFor(reminder, { context, t: options.words(), orElse }) : [];
      desktop.notify({ ...notice, actions }, target);
    },
    onFault: (error) => {
      reportFault('reminders', error);
    },
  });
}

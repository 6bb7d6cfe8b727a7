import type { Reminder } from '../../shared/analysis/opinions';
import { reminderList, type ReminderList } from '../../shared/reminders/list';
import { snoozeChoices } from '../../shared/reminders/snooze-choices';
import type { Clock } from '../clock';
import { localTimeOf } from '../clock';
import type { Desk } from '../desk';
import { isNews } from '../logged-at';

/** What waits now and what comes next, with the times to which each can be put off. */
export function reminders(desk: Desk, clock: Clock): ReminderList {
  const { reminders: planned, dues, book } = desk.analysis();
  const now = localTimeOf(clock);
  const dueOf = (id: string) => dues.find((due) => due.id === id);
  const dueOn = ({ kind, about }: Reminder) =>
    kind === 'repayment' || kind === 'overdue' ? dueOf(about) : undefined;
  return reminderList({
    reminders: planned,
    now,
    isPastDue: (id) => dueOf(id)?.status === 'overdue',
    isNews: isNews(desk),
    choicesFor: (reminder) => {
      const due = dueOn(reminder);
      const last = due?.status === 'upcoming' ? { dueOn: due.dueOn } : {};
      return snoozeChoices({ now, settings: book.settings, ...last });
    },
  });
}

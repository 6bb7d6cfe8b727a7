import { reminderList, type ReminderList } from '../../shared/reminders/list';
import { choicesFor } from '../../shared/reminders/snooze-choices';
import type { Clock } from '../clock';
import { localTimeOf } from '../clock';
import type { Desk } from '../desk';
import { isNews } from '../logged-at';

/** What waits now and what comes next, with the times to which each can be put off. */
export function reminders(desk: Desk, clock: Clock): ReminderList {
  const analysis = desk.analysis();
  const now = localTimeOf(clock);
  return reminderList({
    reminders: analysis.reminders,
    now,
    isPastDue: (id) => analysis.dues.find((due) => due.id === id)?.status === 'overdue',
    isNews: isNews(desk),
    choicesFor: (reminder) => choicesFor(reminder, analysis, now),
  });
}

import { dayNumber } from '../../dates';
import type { Book } from '../../history/book';
import type { Agenda } from '../agenda';
import { unpaidOf } from './unpaid';

/**
 * The chosen numbers of days before each unpaid obligation is due. The key names the due day, so that a bill moved to
 * another day is reminded of again.
 */
export function planRepayments(book: Book, agenda: Agenda): void {
  const leads = [...new Set(book.settings.leadDays)];
  for (const { id, accountId, dueOn } of unpaidOf(book)) {
    const due = dayNumber(dueOn);
    for (const lead of leads) {
      const day = due - lead;
      if (day < agenda.first || day > agenda.last) continue;
      const key = `repayment:${id}:${dueOn}:${String(lead)}`;
      agenda.add(day, {
        key,
        kind: 'repayment',
        at: agenda.timeOn(day),
        accountId,
        about: id,
        lead,
      });
    }
  }
}

import { dayNumber } from '../../dates';
import type { Book } from '../../history/book';
import type { Agenda } from '../agenda';
import { unpaidOf } from './unpaid';

/** Every day after the due day, until paid. */
export function planOverdue(book: Book, agenda: Agenda): void {
  for (const { id, accountId, dueOn } of unpaidOf(book)) {
    const due = dayNumber(dueOn);
    for (let day = Math.max(agenda.first, due + 1); day <= agenda.last; day += 1) {
      const key = `overdue:${id}:${agenda.dayOf(day)}`;
      agenda.add(day, {
        key,
        kind: 'overdue',
        at: agenda.timeOn(day),
        accountId,
        about: id,
        lead: day - due,
      });
    }
  }
}

import { dayNumber, type Day } from '../../dates';
import type { AccountHistory, Book } from '../../history/book';
import { checkInterval } from '../../patterns/measures/open-cases';
import type { Agenda } from '../agenda';
import { openOn } from './open-on';

const REPEAT_DAYS = 3;

/**
 * When the last check is `checkEveryDays` old, then every 3 days until the next. An account without a check counts from
 * the day it was added (in UTC, the only day its record knows).
 */
export function planChecks(book: Book, agenda: Agenda): void {
  for (const history of book.accounts) {
    const { id: accountId } = history.account;
    const last = dayNumber(lastLook(history));
    for (let number = Math.max(agenda.first, last + 1); number <= agenda.last; number += 1) {
      const day = agenda.dayOf(number);
      if (!openOn(history.account, agenda.timeOn(number).slice(0, 10))) break;
      const since = number - last - checkInterval(history, day);
      if (since < 0 || since % REPEAT_DAYS !== 0) continue;
      agenda.add(number, {
        key: `check:${accountId}:${day}`,
        kind: 'check',
        at: agenda.timeOn(number),
        accountId,
        about: accountId,
      });
    }
  }
}

function lastLook({ checks, account }: AccountHistory): Day {
  return checks.at(-1)?.on ?? account.createdAt.slice(0, 10);
}

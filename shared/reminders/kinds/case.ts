import { dayNumber } from '../../dates';
import type { Book } from '../../history/book';
import { FOLLOW_UP_DAYS, settledBy, waitingContacts } from '../../recovery/contacts';
import type { Account, CreditEvent } from '../../records';
import { repeats, type Agenda } from '../agenda';
import { openOn } from './open-on';

/** 7 days after an appeal or a contact that has no answer, then every 7. */
export function planCases(book: Book, agenda: Agenda): void {
  for (const { account, events, cases } of book.accounts)
    for (const contact of waitingContacts(events).filter((one) => !settledBy(cases, one)))
      follow(agenda, contact, account);
  for (const contact of waitingContacts(book.events)) follow(agenda, contact, undefined);
}

function follow(agenda: Agenda, contact: CreditEvent, account: Account | undefined): void {
  for (const number of repeats(agenda, dayNumber(contact.on) + FOLLOW_UP_DAYS, FOLLOW_UP_DAYS)) {
    const day = agenda.dayOf(number);
    if (account && !openOn(account, agenda.timeOn(number).slice(0, 10))) return;
    agenda.add(number, {
      key: `case:${contact.id}:${day}`,
      kind: 'case',
      at: agenda.timeOn(number),
      accountId: account?.id ?? null,
      about: contact.id,
    });
  }
}

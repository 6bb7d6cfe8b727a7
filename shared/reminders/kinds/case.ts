import { dayNumber } from '../../dates';
import type { Book } from '../../history/book';
import type { Account, CreditEvent, RecoveryCase } from '../../records';
import { repeats, type Agenda } from '../agenda';
import { openOn } from './open-on';

const EVERY_DAYS = 7;

/** 7 days after an appeal or a contact that has no answer, then every 7. */
export function planCases(book: Book, agenda: Agenda): void {
  for (const { account, events, cases } of book.accounts)
    for (const contact of waiting(events).filter((one) => !settledBy(cases, one)))
      follow(agenda, contact, account);
  for (const contact of waiting(book.events)) follow(agenda, contact, undefined);
}

function follow(agenda: Agenda, contact: CreditEvent, account: Account | undefined): void {
  for (const number of repeats(agenda, dayNumber(contact.on) + EVERY_DAYS, EVERY_DAYS)) {
    const day = agenda.dayOf(number);
    if (account && !openOn(account, day)) return;
    agenda.add(number, {
      key: `case:${contact.id}:${day}`,
      kind: 'case',
      at: agenda.timeOn(number),
      accountId: account?.id ?? null,
      about: contact.id,
    });
  }
}

/**
 * The contacts without an answer: no `outcome` of their own, and no later `appeal-answered` about the same account, or,
 * where they name no account, the same lender. Events are in order, so later means further on, on the same day too.
 */
function waiting(events: readonly CreditEvent[]): readonly CreditEvent[] {
  const partyOf = (event: CreditEvent) => event.accountId ?? event.lender;
  const answered = new Map(
    events.flatMap((event, index) =>
      event.kind === 'appeal-answered' ? [[partyOf(event), index] as const] : [],
    ),
  );
  return events.filter(
    (event, index) =>
      (event.kind === 'appeal-submitted' || event.kind === 'support-contacted') &&
      !event.outcome &&
      index > (answered.get(partyOf(event)) ?? -1),
  );
}

/** Closing a case ends the wait for what was asked in it. */
function settledBy(cases: readonly RecoveryCase[], { on }: CreditEvent): boolean {
  return cases.some(
    (one) => one.openedOn <= on && one.closedOn !== undefined && on <= one.closedOn,
  );
}

import { addDays, type Day } from '../dates';
import { remembered } from '../history/memo';
import { lenderKey } from '../patterns/measures/lender-key';
import type { CreditEvent, EventKind, RecoveryCase } from '../records';

/** The events that are talk with a lender: it was asked, an appeal went in, an answer came. */
export const contactKinds = [
  'support-contacted',
  'appeal-submitted',
  'appeal-answered',
] as const satisfies readonly EventKind[];
export type ContactKind = (typeof contactKinds)[number];

/** A contact without an answer is followed up after this many days, and again after as many. */
export const FOLLOW_UP_DAYS = 7;

export type Contact = {
  readonly event: CreditEvent;
  /** The day to ask again; absent once there is an answer. */
  readonly followUpOn?: Day;
};

/** The contacts of a case in order: those since it was opened, or since what it is about, up to a day. */
export function contactsOf(
  events: readonly CreditEvent[],
  span: { readonly from: Day; readonly until: Day; readonly open: boolean },
): readonly Contact[] {
  const waiting = span.open ? new Set(waitingContacts(events)) : new Set<CreditEvent>();
  return events
    .filter(({ kind }) => contactKinds.some((one) => one === kind))
    .filter(({ on }) => on >= span.from && on <= span.until)
    .map((event) => ({
      event,
      ...(waiting.has(event) ? { followUpOn: addDays(event.on, FOLLOW_UP_DAYS) } : {}),
    }));
}

/**
 * The contacts without an answer: no `outcome` of their own, and no later `appeal-answered` about the same account, or,
 * where they name no account, the same lender. Events are in order, so later means further on, on the same day too.
 */
export const waitingContacts = remembered(waitingAmong);

function waitingAmong(events: readonly CreditEvent[]): readonly CreditEvent[] {
  const partyOf = ({ accountId, lender }: CreditEvent) =>
    accountId ?? (lender === undefined ? undefined : lenderKey(lender));
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
export function settledBy(cases: readonly RecoveryCase[], { on }: CreditEvent): boolean {
  return cases.some(
    (one) => one.openedOn <= on && one.closedOn !== undefined && on <= one.closedOn,
  );
}

/** What a contact's record keeps as its note: the channel, for which records have no field, then the words. */
export function contactNote(channel: string, text: string): string {
  return [channel.trim(), text.trim()].filter((part) => part !== '').join(' · ');
}

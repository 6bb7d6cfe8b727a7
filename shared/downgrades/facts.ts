import { between, on } from '../history/as-of';
import type { Book } from '../history/book';
import { remembered } from '../history/memo';
import { compare } from '../history/order';
import { everyEvent } from '../history/whole';
import { lenderKey } from '../patterns/measures/lender-key';
import type { CreditEvent, EventKind } from '../records';
import { addDays, type Day } from '../dates';
import { assertNever } from '../result';
import type { Fact } from './causes';
import type { Sign } from './detect-downgrades';

export type Surroundings = {
  readonly book: Book;
  readonly sign: Sign;
  /** The signs of all accounts. */
  readonly signs: readonly Sign[];
  readonly asOf: Day;
};

const OUTAGE_DAYS = 3;
const POLICY_DAYS = 30;
const REFUSED_DAYS = 30;
/** How far from a downgrade, either way, a fact about it can lie. */
export const FACT_DAYS = Math.max(OUTAGE_DAYS, POLICY_DAYS, REFUSED_DAYS);

/** The ids of the records that a fact rests on; none where it does not hold. Nothing dated after `asOf` counts. */
export function factEvidence(fact: Fact, around: Surroundings): readonly string[] {
  const { sign } = around;
  switch (fact) {
    case 'transient':
    case 'used-up':
      return sign.zeroKind === fact ? [sign.recordId] : [];
    case 'service-outage':
      return ids(eventsNear(around, 'service-outage', OUTAGE_DAYS).filter(concerns(around)));
    case 'policy-change':
      return ids(eventsNear(around, 'policy-change', POLICY_DAYS));
    case 'cut-elsewhere':
      return cutsElsewhere(around);
    case 'borrow-refused':
      return refusedBefore(around);
    default:
      return assertNever(fact);
  }
}

function eventsNear(around: Surroundings, kind: EventKind, days: number): readonly CreditEvent[] {
  const { book, sign, asOf } = around;
  const after = addDays(sign.on, -days - 1);
  const last = addDays(sign.on, days);
  const until = last < asOf ? last : asOf;
  return between(ofKind(everyEvent(book)).get(kind) ?? [], { after, until }, on);
}

const ofKind = remembered(
  (events: readonly CreditEvent[]): ReadonlyMap<EventKind, readonly CreditEvent[]> => {
    const kinds = new Map<EventKind, CreditEvent[]>();
    for (const event of events) {
      const there = kinds.get(event.kind);
      if (there) there.push(event);
      else kinds.set(event.kind, [event]);
    }
    return kinds;
  },
);

/** Within the thirty days before the day of the downgrade. */
function refusedBefore(around: Surroundings): readonly string[] {
  return ids(
    eventsNear(around, 'borrow-refused', REFUSED_DAYS)
      .filter((event) => event.on < around.sign.on)
      .filter(concerns(around)),
  );
}

/** An event concerns an account unless it names another account or another lender. */
function concerns({ book, sign }: Surroundings): (event: CreditEvent) => boolean {
  const lender = lenderOf(book, sign.accountId);
  return (event) => {
    if (event.accountId !== undefined) return event.accountId === sign.accountId;
    return event.lender === undefined || lenderKey(event.lender) === lender;
  };
}

function cutsElsewhere({ book, sign, signs }: Surroundings): readonly string[] {
  const lender = lenderOf(book, sign.accountId);
  const near = {
    after: addDays(sign.on, -POLICY_DAYS - 1),
    until: addDays(sign.on, POLICY_DAYS),
  };
  return between(cutsAmong(signs), near, on)
    .filter((other) => lenderOf(book, other.accountId) !== lender)
    .map((other) => other.recordId);
}

const cutsAmong = remembered((signs: readonly Sign[]): readonly Sign[] =>
  signs
    .filter(({ kind }) => kind === 'limit-cut')
    .sort((a, b) => compare(a.on, b.on) || compare(a.accountId, b.accountId)),
);

function lenderOf(book: Book, accountId: string): string {
  return lenders(book).get(accountId) ?? '';
}

const lenders = remembered(
  (book: Book): ReadonlyMap<string, string> =>
    new Map(book.accounts.map(({ account }) => [account.id, lenderKey(account.lender)])),
);

function ids(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map((record) => record.id);
}

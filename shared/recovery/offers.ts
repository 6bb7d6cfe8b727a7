import type { Downgrade, DowngradeKind } from '../analysis/opinions';
import { addDays, type Day } from '../dates';
import { offersCase } from '../downgrades/causes';
import { compare } from '../history/order';
import type { Dismissal, RecoveryCase } from '../records';

/** A downgrade that a recovery case can be opened for: all that one look at the account took away on that day. */
export type CaseOffer = {
  readonly accountId: string;
  readonly on: Day;
  readonly kinds: readonly DowngradeKind[];
  /** The record that shows the first of them. */
  readonly trigger: string;
};

/** A downgrade older than this is history, not something that a person is asked about. Our choice. */
export const OFFER_DAYS = 90;

/** What a dismissal names that declines an offer. The day is in it: a later downgrade is another offer. */
export const offerKey = ({ accountId, on }: Pick<CaseOffer, 'accountId' | 'on'>): string =>
  `case-offer:${accountId}:${on}`;

/**
 * The cases to offer on a day, the latest downgrade first; at most one for each account, for its latest cut, freeze or
 * suspension of the last 90 days. None where a case was opened since, nor while one stands open: that one covers it. An
 * offer that was declined does not come back; a new downgrade makes a new one.
 */
export function caseOffers(input: {
  readonly downgrades: readonly Omit<Downgrade, 'causes'>[];
  readonly cases: readonly RecoveryCase[];
  readonly dismissals: readonly Pick<Dismissal, 'findingKey'>[];
  readonly asOf: Day;
}): readonly CaseOffer[] {
  const { cases, asOf } = input;
  const declined = new Set(input.dismissals.map(({ findingKey }) => findingKey));
  const recent = input.downgrades
    .filter(({ kind }) => offersCase.includes(kind))
    .filter(({ on }) => on <= asOf && on > addDays(asOf, -OFFER_DAYS));
  const latest = new Map<string, CaseOffer>();
  for (const { accountId, on, kind, recordId } of recent) {
    const there = latest.get(accountId);
    if (!there || there.on < on)
      latest.set(accountId, { accountId, on, kinds: [kind], trigger: recordId });
    else if (there.on === on) latest.set(accountId, { ...there, kinds: [...there.kinds, kind] });
  }
  return [...latest.values()]
    .filter((offer) => !cases.some((one) => covers(one, offer)))
    .filter((offer) => !declined.has(offerKey(offer)))
    .sort((a, b) => compare(b.on, a.on) || compare(a.accountId, b.accountId));
}

function covers(recovery: RecoveryCase, offer: CaseOffer): boolean {
  if (recovery.accountId !== offer.accountId) return false;
  return recovery.closedOn === undefined || recovery.openedOn >= offer.on;
}

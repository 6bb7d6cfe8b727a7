import type { Committed, ParsedInputOf } from '../../shared/ipc/contract';
import { caseOffers, offerKey } from '../../shared/recovery/offers';
import { momentOf, todayOf } from '../clock';
import { refuse } from '../failure';
import { newId } from '../ids';
import type { Context } from './context';
import { checked, commitNew } from './context';

/** "Not now" to a case that is offered: kept as a dismissal, so that it can be undone. A new downgrade is offered anew. */
export function declineCase(context: Context, input: ParsedInputOf<'case.decline'>): Committed {
  const { downgrades, book, asOf } = context.desk.analysis();
  const offers = caseOffers({
    downgrades,
    cases: book.accounts.flatMap(({ cases }) => cases),
    dismissals: book.dismissals,
    asOf,
  });
  const offer = offers.find((one) => one.accountId === input.accountId && one.on === input.on);
  if (!offer) throw refuse('no-such-offer', { path: 'on' });
  const now = momentOf(context.clock);
  const dismissal = checked(context, {
    type: 'dismissal',
    id: newId(context.clock),
    createdAt: now,
    updatedAt: now,
    source: { kind: 'manual' },
    findingKey: offerKey(offer),
    on: todayOf(context.clock),
    reason: '',
  });
  return commitNew(context, 'decline-case', [dismissal]);
}

import type { Downgrade } from '../analysis/opinions';
import type { AccountHistory, Book } from '../history/book';
import { lenderKey, lenderOf } from '../patterns/measures/lender-key';
import type { CreditEvent, EventKind, Prompt, RecoveryCase } from '../records';
import type { Marker, MarkerKind } from './series';

const markedEvents: Partial<Record<EventKind, MarkerKind>> = {
  'policy-change': 'policy',
  'appeal-submitted': 'appeal',
  'appeal-answered': 'appeal',
  'support-contacted': 'appeal',
};

/**
 * What stands beside the lines, in the order of the days: the chosen accounts' downgrades, prompts, marked events and
 * cases, and what concerns no account. A notice by a lender of none of the chosen accounts is left out.
 */
export function markersOf(
  book: Book,
  downgrades: readonly Downgrade[],
  chosen: readonly AccountHistory[],
): readonly Marker[] {
  const ids = new Set(chosen.map(({ account }) => account.id));
  const lenders = new Set(chosen.map(({ account }) => lenderOf(account)));
  const general = book.events.filter(
    ({ lender }) => lender === undefined || lenders.has(lenderKey(lender)),
  );
  return [
    ...downgrades.filter(({ accountId }) => ids.has(accountId)).map(ofDowngrade),
    ...chosen.flatMap(({ prompts, events, cases }) => [
      ...prompts.map(ofPrompt),
      ...events.flatMap(ofEvent),
      ...cases.map(ofCase),
    ]),
    ...book.prompts.map(ofPrompt),
    ...general.flatMap(ofEvent),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const ofDowngrade = (downgrade: Downgrade): Marker => ({
  kind: downgrade.kind,
  on: downgrade.on,
  accountId: downgrade.accountId,
  recordId: downgrade.recordId,
  ...(downgrade.change !== undefined && { change: downgrade.change }),
  ...(downgrade.zeroKind !== undefined && { zeroKind: downgrade.zeroKind }),
});

const ofPrompt = (prompt: Prompt): Marker => ({
  kind: 'prompt',
  on: prompt.on,
  accountId: prompt.accountId ?? null,
  recordId: prompt.id,
  detail: prompt.kind,
});

const ofCase = (opened: RecoveryCase): Marker => ({
  kind: 'case',
  on: opened.openedOn,
  accountId: opened.accountId,
  recordId: opened.id,
});

function ofEvent(event: CreditEvent): readonly Marker[] {
  const kind = markedEvents[event.kind];
  if (kind === undefined) return [];
  const accountId = event.accountId ?? null;
  return [{ kind, on: event.on, accountId, recordId: event.id, detail: event.kind }];
}

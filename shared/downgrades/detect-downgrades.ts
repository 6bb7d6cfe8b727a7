/**
 * What was taken away on one account, and when: read from its limits, rates, checks and refused borrowings; of a zero also
 * which kind it is (`classify-zero.ts`). Why a lender did it is no question for this file.
 */
import type { Downgrade, DowngradeKind } from '../analysis/opinions';
import type { Day } from '../dates';
import { on, upTo } from '../history/as-of';
import type { AccountHistory, Appearance } from '../history/book';
import { limitFalls } from '../history/limit-falls';
import { compare } from '../history/order';
import { rateRises } from '../history/rate-rises';
import type { Symptom } from '../records';
import { classifyZero } from './classify-zero';

/** A downgrade before anyone asked for its causes. */
export type Sign = Omit<Downgrade, 'causes'>;

/** In the order in which signs of one day are listed. */
const kinds: readonly DowngradeKind[] = [
  'limit-cut',
  'rate-rise',
  'frozen',
  'suspended',
  'transaction-failed',
  'zero-available',
];

const kindOfSymptom = {
  'limit-reduced': 'limit-cut',
  'limit-frozen': 'frozen',
  'transaction-failed': 'transaction-failed',
  'rate-raised': 'rate-rise',
  'entry-suspended': 'suspended',
} as const satisfies Record<Symptom, DowngradeKind>;

/** The account's downgrades up to `asOf`, by day; one for each day and kind, the largest of several cuts or rises. */
export function detectDowngrades(history: AccountHistory, asOf: Day): readonly Sign[] {
  const signs = [
    ...cuts(history),
    ...rises(history),
    ...appearing(history, asOf),
    ...refusals(history),
    ...zeros(history, asOf),
  ].filter((sign) => sign.on <= asOf);
  const kept = new Map<string, Sign>();
  for (const sign of signs) {
    const key = `${sign.on} ${sign.kind}`;
    const other = kept.get(key);
    if (!other || size(sign) > size(other)) kept.set(key, sign);
  }
  return [...kept.values()].sort(
    (a, b) => compare(a.on, b.on) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  );
}

function size(sign: Sign): number {
  return Math.abs(sign.change ?? 0);
}

function cuts(history: AccountHistory): readonly Sign[] {
  return limitFalls(history).map((fall) => ({
    ...about(history, fall),
    kind: 'limit-cut',
    change: -fall.relative,
  }));
}

function rises(history: AccountHistory): readonly Sign[] {
  return rateRises(history).map((rise) => ({
    ...about(history, rise),
    kind: 'rate-rise',
    change: rise.rise,
  }));
}

/** Symptoms that the check before did not show. One that stays is not a new downgrade. */
function appearing(history: AccountHistory, asOf: Day): readonly Sign[] {
  return history.turns.symptoms.flatMap((appearance) => {
    const { check, symptoms } = appearance;
    const shown = about(history, { on: check.on, recordId: check.id });
    return symptoms
      .filter((symptom) => !isMeasured(history, symptom, { ...appearance, asOf }))
      .map((symptom) => ({ ...shown, kind: kindOfSymptom[symptom] }));
  });
}

type Span = { readonly on: Day; readonly from?: { readonly on: Day } };

/**
 * A cut or a rise that the check only names, without the figure, is one of its own unless the figures around it show it:
 * a fall between the check before and this one, or one measured from before this check to after it, once that is known.
 */
function isMeasured(
  history: AccountHistory,
  symptom: Symptom,
  { check, previous, asOf }: Appearance & { readonly asOf: Day },
): boolean {
  if (symptom !== 'limit-reduced' && symptom !== 'rate-raised') return false;
  const reduced = symptom === 'limit-reduced';
  if ((reduced ? check.totalLimit : check.annualRate) !== undefined) return true;
  const changes: readonly Span[] = reduced ? limitFalls(history) : rateRises(history);
  return changes.some(
    ({ on, from }) =>
      on <= asOf &&
      ((on > (previous?.on ?? '') && on <= check.on) ||
        ((from?.on ?? on) < check.on && on >= check.on)),
  );
}

function refusals(history: AccountHistory): readonly Sign[] {
  return history.events
    .filter((event) => event.kind === 'borrow-refused')
    .map((event) => ({
      ...about(history, { on: event.on, recordId: event.id }),
      kind: 'transaction-failed',
    }));
}

/** The checks at which nothing was available any more, though the last that knew had seen something, or none had. */
function zeros(history: AccountHistory, asOf: Day): readonly Sign[] {
  return upTo(history.turns.zeros, asOf, on).map((check) => ({
    ...about(history, { on: check.on, recordId: check.id }),
    kind: 'zero-available',
    zeroKind: classifyZero(history, check, asOf),
  }));
}

function about(
  history: AccountHistory,
  shown: { readonly on: Day; readonly recordId: string },
): Pick<Sign, 'accountId' | 'on' | 'recordId'> {
  return { accountId: history.account.id, on: shown.on, recordId: shown.recordId };
}

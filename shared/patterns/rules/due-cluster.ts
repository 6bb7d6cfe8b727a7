import { addDays, type Day } from '../../dates';
import { countBefore, countUpTo } from '../../history/as-of';
import type { Book } from '../../history/book';
import { compare } from '../../history/order';
import { judge } from '../judge';
import { COMING_DAYS, comingDues, type KnownDue } from '../measures/known-dues';
import type { AllRule, Bands, Outcome } from '../rule';

const CLUSTER = 5;

/** The most unpaid obligations that fall within any five days of the next thirty. */
export const dueCluster = {
  id: 'due-cluster',
  scope: 'all',
  grades: ['E'],
  cites: ['000/0.0', '000/4.2b'],
  unit: 'count',
  bands: { watch: 3 },
  windows: [COMING_DAYS, CLUSTER],
  advice: ['plan-cash-flow', 'fund-debit-account-early', 'talk-to-lender'],
  wording: () => ({ days: CLUSTER }),
  detectAll: detectCluster,
} as const satisfies AllRule;

function detectCluster(book: Book, asOf: Day, bands: Bands): Outcome {
  const dues = [...comingDues(book, asOf)].sort(
    (a, b) => compare(dueOn(a), dueOn(b)) || compare(idOf(a), idOf(b)),
  );
  const densest = dues
    .map((first) => startingWith(first, dues))
    .reduce<readonly KnownDue[]>((a, b) => (b.length > a.length ? b : a), []);
  return judge(
    densest.length,
    bands,
    densest.map((due) => due.evidence),
  );
}

function startingWith(first: KnownDue, dues: readonly KnownDue[]): readonly KnownDue[] {
  const start = countBefore(dues, dueOn(first), dueOn);
  return dues.slice(start, countUpTo(dues, addDays(dueOn(first), CLUSTER - 1), dueOn));
}

const dueOn = (due: KnownDue): Day => due.obligation.dueOn;

function idOf(due: KnownDue): string {
  return due.obligation.id;
}

import { addDays, type Day } from '../../dates';
import type { Book } from '../../history/book';
import { compare } from '../../history/order';
import { judge } from '../judge';
import { comingDues, type KnownDue } from '../measures/known-dues';
import type { AllRule, Bands, Outcome } from '../rule';

const AHEAD = 30;
const CLUSTER = 5;

/** The most unpaid obligations that fall within any five days of the next thirty. */
export const dueCluster = {
  id: 'due-cluster',
  scope: 'all',
  grades: ['E'],
  cites: ['000/0.0', '000/4.2b'],
  unit: 'count',
  bands: { watch: 3 },
  windows: [AHEAD, CLUSTER],
  advice: ['plan-cash-flow', 'fund-debit-account-early', 'talk-to-lender'],
  wording: () => ({ days: CLUSTER }),
  detectAll: detectCluster,
} as const satisfies AllRule;

function detectCluster(book: Book, asOf: Day, bands: Bands): Outcome {
  const dues = [...comingDues(book, asOf, AHEAD)].sort(
    (a, b) => compare(a.obligation.dueOn, b.obligation.dueOn) || compare(idOf(a), idOf(b)),
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
  const start = first.obligation.dueOn;
  const end = addDays(start, CLUSTER - 1);
  return dues.filter(({ obligation }) => obligation.dueOn >= start && obligation.dueOn <= end);
}

function idOf(due: KnownDue): string {
  return due.obligation.id;
}

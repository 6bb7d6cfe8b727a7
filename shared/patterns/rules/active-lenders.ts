import type { Day } from '../../dates';
import type { Book } from '../../history/book';
import { judge } from '../judge';
import { owesOn } from '../measures/balances';
import { lenderOf } from '../measures/lender-key';
import type { AllRule, Bands, Outcome } from '../rule';

/** Distinct lenders to whom something is owed. */
export const activeLenders = {
  id: 'active-lenders',
  scope: 'all',
  grades: ['D'],
  cites: ['001/2.2', '001/3.2b', '000/3.1c', '000/3.2d'],
  unit: 'count',
  bands: { info: 2, watch: 3, warn: 4, alert: 5 },
  windows: [],
  advice: ['clear-one-lender', 'no-new-lenders', 'see-exposure'],
  detectAll: detectLenders,
} as const satisfies AllRule;

function detectLenders(book: Book, asOf: Day, bands: Bands): Outcome {
  const known = book.accounts.flatMap((history) => {
    const owed = owesOn(history, asOf);
    return owed ? [{ lender: lenderOf(history.account), ...owed }] : [];
  });
  if (known.length === 0) return book.accounts.length > 0 ? { missing: 'no-checks' } : undefined;
  const owing = known.filter(({ owes }) => owes);
  const lenders = new Set(owing.map(({ lender }) => lender));
  return judge(
    lenders.size,
    bands,
    owing.flatMap(({ evidence }) => evidence),
  );
}

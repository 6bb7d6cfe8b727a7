import type { Day } from '../../dates';
import type { Book } from '../../history/book';
import { judge, type Evidence } from '../judge';
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
  const lenders = new Set<string>();
  const evidence: Evidence[] = [];
  let known = false;
  for (const history of book.accounts) {
    const owed = owesOn(history, asOf);
    if (!owed) continue;
    known = true;
    if (!owed.owes) continue;
    lenders.add(lenderOf(history.account));
    evidence.push(...owed.evidence);
  }
  if (!known) return book.accounts.length > 0 ? { missing: 'no-checks' } : undefined;
  return judge(lenders.size, bands, evidence);
}

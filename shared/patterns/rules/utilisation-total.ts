import type { Day } from '../../dates';
import type { AccountHistory, Book } from '../../history/book';
import { checksUpTo, latestCheck } from '../../history/latest-check';
import { limitOf, usedOf } from '../../history/observe';
import type { Minor } from '../../money';
import type { Check } from '../../records';
import { graver, judge, type Evidence } from '../judge';
import { isClosed } from '../measures/balances';
import { ofDated } from '../measures/evidence';
import type { AllRule, Bands, Measured, Outcome } from '../rule';

/**
 * Σ used ÷ Σ limit over the latest checks that show both, of the open revolving accounts. Accounts of one limit group
 * share its largest limit. Amounts of different currencies are never added: each currency is measured by itself.
 */
export const utilisationTotal = {
  id: 'utilisation-total',
  scope: 'all',
  grades: ['B', 'D'],
  cites: ['000/3.2b', '001/2.1a', '001/1.1'],
  unit: 'share',
  bands: { info: 0.3, watch: 0.5, warn: 0.7, alert: 0.8 },
  windows: [],
  advice: ['pay-down-to-band', 'see-exposure', 'cool-down'],
  detectAll: detectTotal,
} as const satisfies AllRule;

/** What the accounts of one currency come to; of those that share a limit, the largest seen counts. */
type Total = {
  lines: number;
  used: Minor;
  readonly limits: Map<string, Minor>;
  readonly evidence: Evidence[];
};

function detectTotal(book: Book, asOf: Day, bands: Bands): Outcome {
  const open = book.accounts.filter(
    (history) => history.account.revolving && !isClosed(history, asOf),
  );
  if (book.accounts.length === 0) return undefined;
  if (open.length < 2) return { missing: 'one-account' };
  const totals = new Map<string, Total>();
  for (const history of open) addLine(totals, history, asOf);
  const measurable = [...totals.values()].filter(({ lines }) => lines >= 2);
  if (measurable.length === 0) return { missing: wasSeen(open, asOf) ? 'no-limit' : 'no-checks' };
  return measurable
    .map((total) => judgeTotal(total, bands))
    .reduce<Measured | undefined>(graver, undefined);
}

/** A check that does not show the limit is a check all the same. */
function wasSeen(histories: readonly AccountHistory[], asOf: Day): boolean {
  return histories.some(({ checks }) => checksUpTo(checks, asOf) > 0);
}

function addLine(totals: Map<string, Total>, history: AccountHistory, asOf: Day): void {
  const { id, currency, limitGroup } = history.account;
  const check = latestCheck(history, asOf, showsBoth);
  const [used, limit] = check ? [usedOf(check), limitOf(check)] : [];
  if (check === undefined || used === undefined || limit === undefined) return;
  let total = totals.get(currency);
  if (!total)
    totals.set(currency, (total = { lines: 0, used: 0, limits: new Map(), evidence: [] }));
  // No id begins like this.
  const group = limitGroup === undefined ? id : `group ${limitGroup}`;
  total.lines += 1;
  total.used += used;
  total.limits.set(group, Math.max(limit, total.limits.get(group) ?? 0));
  total.evidence.push(ofDated(check));
}

const showsBoth = (check: Check): boolean =>
  usedOf(check) !== undefined && limitOf(check) !== undefined;

function judgeTotal({ used, limits, evidence }: Total, bands: Bands): Measured | undefined {
  let limit = 0;
  for (const largest of limits.values()) limit += largest;
  return limit === 0 ? undefined : judge(used / limit, bands, evidence);
}

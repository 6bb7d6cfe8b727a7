import type { Day } from '../../dates';
import { countUpTo, on } from '../../history/as-of';
import type { AccountHistory, Book } from '../../history/book';
import { latestSeen } from '../../history/latest-seen';
import type { Minor } from '../../money';
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

type Line = {
  readonly currency: string;
  readonly group: string;
  readonly used: Minor;
  readonly limit: Minor;
  readonly evidence: Evidence;
};

function detectTotal(book: Book, asOf: Day, bands: Bands): Outcome {
  const open = book.accounts.filter(
    (history) => history.account.revolving && !isClosed(history, asOf),
  );
  if (book.accounts.length === 0) return undefined;
  if (open.length < 2) return { missing: 'one-account' };
  const lines = open.flatMap((history) => latestLine(history, asOf));
  const measurable = groupBy(lines, (line) => line.currency).filter((same) => same.length >= 2);
  if (measurable.length === 0) return { missing: wasSeen(open, asOf) ? 'no-limit' : 'no-checks' };
  return measurable
    .map((same) => judgeLines(same, bands))
    .reduce<Measured | undefined>(graver, undefined);
}

/** A check that does not show the limit is a check all the same. */
function wasSeen(histories: readonly AccountHistory[], asOf: Day): boolean {
  return histories.some(({ checks }) => countUpTo(checks, asOf, on) > 0);
}

function judgeLines(lines: readonly Line[], bands: Bands): Measured | undefined {
  const used = lines.reduce((sum, line) => sum + line.used, 0);
  const limit = groupBy(lines, (line) => line.group)
    .map((shared) => Math.max(...shared.map((line) => line.limit)))
    .reduce((sum, largest) => sum + largest, 0);
  if (limit === 0) return undefined;
  return judge(
    used / limit,
    bands,
    lines.map((line) => line.evidence),
  );
}

function latestLine(history: AccountHistory, asOf: Day): readonly Line[] {
  const seen = latestSeen(
    history,
    asOf,
    ({ used, limit }) => used !== undefined && limit !== undefined,
  );
  if (seen?.used === undefined || seen.limit === undefined) return [];
  const { id, currency, limitGroup } = history.account;
  // No id begins like this.
  const group = limitGroup === undefined ? id : `group ${limitGroup}`;
  return [{ currency, group, used: seen.used, limit: seen.limit, evidence: ofDated(seen.check) }];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

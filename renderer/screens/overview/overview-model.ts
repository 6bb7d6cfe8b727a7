/** What the overview shows, from the mirror's rows. Pure: the day is an argument. */
import { severities, type Due, type Severity } from '../../../shared/analysis/opinions';
import { addDays, type Day } from '../../../shared/dates';
import type { AccountRow, FindingRow } from '../../../shared/ipc/views';
import type { Minor } from '../../../shared/money';
import { isCounted } from '../../../shared/repayment/due-list';
import { lineOf, type DueLine } from '../../components/due-line';

const DUE_DAYS = 30;
/** Checks that fall due within this many days are shown ahead. */
const CHECK_DAYS = 7;

/** What is overdue, then what falls due within `DUE_DAYS`, in the order of the due days. */
export function dueLines(dues: readonly Due[], today: Day): readonly DueLine[] {
  const last = addDays(today, DUE_DAYS);
  return dues
    .filter((due) => due.status !== 'paid' && due.dueOn <= last)
    .map((due) => lineOf(due, dues, today));
}

/** Sums of what counts per currency, since amounts of two currencies have no sum. */
export function totalsByCurrency(
  lines: readonly DueLine[],
  currencyOf: (accountId: string) => string,
): ReadonlyMap<string, Minor> {
  const totals = new Map<string, Minor>();
  for (const { due, left } of lines.filter((line) => isCounted(line.due))) {
    const currency = currencyOf(due.accountId);
    totals.set(currency, (totals.get(currency) ?? 0) + left);
  }
  return totals;
}

export type Standing = {
  readonly owed: Minor;
  /** Of it what is part of no utilisation: owed on closed accounts, known from records alone, and of an unknown limit. */
  readonly closed: Minor;
  readonly logged: Minor;
  readonly unlimited: Minor;
  readonly limit: Minor;
  readonly currency: string;
  readonly accounts: number;
  /** Open accounts of which nobody knows what is owed, or that stand in another currency. */
  readonly left: number;
};

/**
 * What is owed in all, by the latest checks and else by what is logged, and what is allowed; undefined where nothing is
 * known. Accounts of one limit group share its largest limit. A closed account allows nothing, and counts while something
 * of it falls due.
 */
export function standingOf(rows: readonly AccountRow[]): Standing | undefined {
  const open = rows.filter(({ closed, nextDue }) => !closed || nextDue !== undefined);
  const known = open.flatMap((row) => {
    const owed = row.used ?? row.logged;
    return owed === undefined ? [] : [{ owed, part: partOf(row), row }];
  });
  const currency = known[0]?.row.account.currency;
  if (currency === undefined) return undefined;
  const counted = known.filter(({ row }) => row.account.currency === currency);
  const limits = new Map<string, Minor>();
  for (const { part, row } of counted) {
    const { id, limitGroup } = row.account;
    const group = limitGroup === undefined ? id : `group ${limitGroup}`;
    if (part === 'limited') limits.set(group, Math.max(row.limit ?? 0, limits.get(group) ?? 0));
  }
  const sum = (amounts: Iterable<Minor>) => [...amounts].reduce((total, one) => total + one, 0);
  const owedIn = (wanted: Part) =>
    sum(counted.filter(({ part }) => part === wanted).map(({ owed }) => owed));
  return {
    owed: sum(counted.map(({ owed }) => owed)),
    closed: owedIn('closed'),
    logged: owedIn('logged'),
    unlimited: owedIn('unlimited'),
    limit: sum(limits.values()),
    currency,
    accounts: counted.length,
    left: open.length - counted.length,
  };
}

type Part = 'closed' | 'logged' | 'unlimited' | 'limited';

function partOf({ closed, used, limit }: AccountRow): Part {
  if (closed) return 'closed';
  if (used === undefined) return 'logged';
  return limit === undefined ? 'unlimited' : 'limited';
}

export type CheckLine = { readonly row: AccountRow; readonly dueOn: Day };

/** Open accounts whose next check is due by `CHECK_DAYS` from now, the most overdue first; one never looked at is due today. */
export function checkLines(rows: readonly AccountRow[], today: Day): readonly CheckLine[] {
  const last = addDays(today, CHECK_DAYS);
  return rows
    .filter((row) => !row.closed)
    .map((row) => ({ row, dueOn: row.nextCheckOn ?? today }))
    .filter(({ dueOn }) => dueOn <= last)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** How many open findings there are of each severity, the worst first, without the severities that have none. */
export function severityCounts(
  findings: readonly FindingRow[],
): readonly { readonly severity: Severity; readonly count: number }[] {
  return [...severities]
    .reverse()
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0);
}

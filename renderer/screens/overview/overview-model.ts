/** What the overview shows, from the mirror's rows. Pure: the day is an argument. */
import { severities, type Due, type Severity } from '../../../shared/analysis/opinions';
import { addDays, type Day } from '../../../shared/dates';
import type { AccountRow, FindingRow } from '../../../shared/ipc/views';
import type { Minor } from '../../../shared/money';
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

/** Sums per currency, since amounts of two currencies have no sum. */
export function totalsByCurrency(
  lines: readonly DueLine[],
  currencyOf: (accountId: string) => string,
): ReadonlyMap<string, Minor> {
  const totals = new Map<string, Minor>();
  for (const { due, left } of lines) {
    const currency = currencyOf(due.accountId);
    totals.set(currency, (totals.get(currency) ?? 0) + left);
  }
  return totals;
}

export type Standing = {
  readonly used: Minor;
  /** Of it, what is owed on closed accounts: that is part of no utilisation. */
  readonly closedUsed: Minor;
  readonly limit: Minor;
  readonly currency: string;
  readonly accounts: number;
  /** Open accounts whose limit or balance nobody has seen, or that stand in another currency. */
  readonly left: number;
};

/**
 * What is owed and allowed in all, over the open accounts of which both are known; undefined where there is none. Accounts of
 * one limit group share its largest limit. A closed account allows nothing, and counts while something of it falls due.
 */
export function standingOf(rows: readonly AccountRow[]): Standing | undefined {
  const open = rows.filter(({ closed, nextDue }) => !closed || nextDue !== undefined);
  const known = open.flatMap(({ used, limit: seen, account, closed }) => {
    const limit = closed ? 0 : seen;
    const { id, limitGroup, currency } = account;
    if (used === undefined || limit === undefined) return [];
    return [{ used, limit, id, limitGroup, currency, closed }];
  });
  const currency = known[0]?.currency;
  if (currency === undefined) return undefined;
  const counted = known.filter((one) => one.currency === currency);
  const limits = new Map<string, Minor>();
  for (const { id, limitGroup, limit } of counted) {
    const group = limitGroup === undefined ? id : `group ${limitGroup}`;
    limits.set(group, Math.max(limit, limits.get(group) ?? 0));
  }
  const sum = (amounts: Iterable<Minor>) => [...amounts].reduce((total, one) => total + one, 0);
  return {
    used: sum(counted.map(({ used }) => used)),
    closedUsed: sum(counted.filter(({ closed }) => closed).map(({ used }) => used)),
    limit: sum(limits.values()),
    currency,
    accounts: counted.length,
    left: open.length - counted.length,
  };
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

/**
 * What the log holds of a period, for a person to print: the accounts as they stood at its end, what was borrowed, paid and
 * due in it, what the lenders took back, and what the rules found on its last day. It gathers; pictures and words are made
 * where it is printed.
 */
import { everyDue, type Analysis } from '../analysis/analysis';
import type { Downgrade, Due, Finding } from '../analysis/opinions';
import { earlierDay, type Day } from '../dates';
import type { AccountHistory, Book } from '../history/book';
import { latestCheck, latestRate } from '../history/latest-check';
import { fixedLimit } from '../history/limit-points';
import { observe, usedOf } from '../history/observe';
import { recordsOn } from '../history/shelf';
import type { Minor } from '../money';
import type { AnnualRate } from '../rates';
import { toldFindings } from '../patterns/told';
import { inDueOrder } from '../repayment/due-list';
import { dayOf, type Account, type AnyRecord, type Settings } from '../records';
import { seriesOf } from '../series/series-of';
import type { SeriesAnswer } from '../series/series';
import { totalsOf, type PeriodTotals } from './period-totals';

export type AccountAtEnd = {
  readonly account: Account;
  readonly limit?: Minor;
  readonly used?: Minor;
  /** Used ÷ limit of the last look at which both were known. */
  readonly utilisation?: number;
  readonly annualRate?: AnnualRate;
  /** The last look up to the end of the period. */
  readonly seenOn?: Day;
};

export type PeriodReport = {
  readonly from: Day;
  /** The last day, never after `madeOn`. */
  readonly to: Day;
  readonly madeOn: Day;
  /** One for each currency, in the order of the accounts. */
  readonly totals: readonly PeriodTotals[];
  readonly accounts: readonly AccountAtEnd[];
  readonly series: SeriesAnswer;
  /** Due in the period, as they stood at its end. */
  readonly dues: readonly Due[];
  readonly downgrades: readonly Downgrade[];
  /** Open on the last day. */
  readonly findings: readonly Finding[];
  readonly settings: Settings;
  /** Some of it is made-up demo data. */
  readonly demo: boolean;
};

/** More than this no line of a printed chart can show. */
const MAX_POINTS = 300;

/**
 * `analysis` is that of the last day of the period. Without `from` the period begins with the first record. Accounts that
 * were not opened yet, or closed before it, are left out where nothing in the period is about them: what an account closed
 * with can still be due, be paid and be found.
 */
export function periodReport(
  analysis: Analysis,
  period: { readonly from?: Day | undefined; readonly madeOn: Day },
): PeriodReport {
  const { asOf: to, book } = analysis;
  // All that is recorded can lie ahead.
  const from = earlierDay(period.from ?? firstDay(analysis) ?? to, to);
  const within = (day: Day) => day >= from && day <= to;
  const dues = inDueOrder(everyDue(analysis).filter(({ dueOn }) => within(dueOn)));
  const downgrades = analysis.downgrades.filter((downgrade) => within(downgrade.on));
  const findings = toldFindings(analysis.findings);
  const told = new Set([...dues, ...downgrades, ...findings].map(({ accountId }) => accountId));
  const shown = book.accounts.filter(
    (history) =>
      told.has(history.account.id) || stood(history, { from, to }) || moved(history, within),
  );
  const accountIds = shown.map(({ account }) => account.id);
  return {
    from,
    to,
    madeOn: period.madeOn,
    totals: totalsOf(shown, dues, within),
    accounts: shown.map((history) => atEnd(history, to)),
    series: seriesOf(book, analysis.downgrades, { accountIds, from, to, maxPoints: MAX_POINTS }),
    dues,
    downgrades,
    findings,
    settings: book.settings,
    demo: isDemo(book),
  };
}

type Period = Pick<PeriodReport, 'from' | 'to'>;

const stood = ({ account }: AccountHistory, { from, to }: Period): boolean =>
  (account.openedOn ?? from) <= to && (account.closedOn ?? to) >= from;

const moved = ({ loans, repayments }: AccountHistory, within: (day: Day) => boolean): boolean =>
  loans.some(({ borrowedOn }) => within(borrowedOn)) ||
  repayments.some(({ paidOn }) => within(paidOn));

function atEnd(history: AccountHistory, to: Day): AccountAtEnd {
  const limit = fixedLimit(history, to);
  const annualRate = latestRate(history, to);
  const seenOn = latestCheck(history, to)?.on;
  const known = latestCheck(history, to, (check) => usedOf(check) !== undefined);
  const seen = known && observe(known);
  return {
    account: history.account,
    ...(limit !== undefined && { limit }),
    ...(seen?.used !== undefined && { used: seen.used }),
    ...(seen?.utilisation !== undefined && { utilisation: seen.utilisation }),
    ...(annualRate !== undefined && { annualRate }),
    ...(seenOn !== undefined && { seenOn }),
  };
}

/** The day of the first record that is dated. */
function firstDay({ shelves, loose }: Analysis): Day | undefined {
  let first: Day | undefined;
  for (const record of [...[...shelves.values()].flatMap(recordsOn), ...loose]) {
    const day = dated(record);
    if (day !== undefined && (first === undefined || day < first)) first = day;
  }
  return first;
}

/** What the person keeps of the app itself, such as what it showed, is no part of the history. */
function dated(record: AnyRecord): Day | undefined {
  if (record.type === 'account' || record.type === 'settings') return undefined;
  if (record.type === 'delivery' || record.type === 'dismissal') return undefined;
  return dayOf(record);
}

const isDemo = ({ accounts }: Book): boolean =>
  accounts.some(({ account }) => account.source?.kind === 'demo');

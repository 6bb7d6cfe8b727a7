import { addDays } from '../dates';
import type { AccountHistory } from '../history/book';
import { remembered } from '../history/memo';
import { recordsOn, type Shelf } from '../history/shelf';
import type { AnyRecord } from '../records';
import { toldFindings } from '../patterns/told';
import type { DowngradeRow, Rows, StateRow } from '../ipc/views';
import { accountRow } from './account-row';
import { AHEAD_DAYS } from '../reminders/list';
import { openAmong } from '../repayment/due-list';
import type { Analysis } from './analysis';
import type { Downgrade, Reminder } from './opinions';
import { nextMove } from './next-move';

/**
 * The analysis as rows for the window's mirror. Records are not among them: commits tell those. A reminder that was shown,
 * or was due before its record was logged (`isNews` tells), is not coming any more.
 */
export function tablesOf(
  analysis: Analysis,
  isNews: (reminder: Reminder) => boolean = () => true,
): Omit<Rows, 'records'> {
  const { asOf } = analysis;
  const findings = toldFindings(analysis.findings);
  const soon = addDays(asOf, AHEAD_DAYS);
  const pastDue = new Set(
    openAmong(analysis.dues)
      .filter(({ status }) => status === 'overdue')
      .map(({ id }) => id),
  );
  // A due that may yet be paid is not announced as overdue, though its reminders are planned.
  // A time stands after its own day's name, and before the next one's.
  const upcoming = analysis.reminders.filter(
    ({ at, kind, about }) => at >= asOf && at < soon && (kind !== 'overdue' || pastDue.has(about)),
  );
  const openOf = ({ account }: AccountHistory) =>
    findings.filter(({ accountId }) => accountId === account.id);
  const downgrades = byAccount(analysis.downgrades);
  const next = firstOfEach(upcoming, (one) => !analysis.delivered.has(one.key) && isNews(one));
  return {
    accounts: [...analysis.parts.values()].map(({ history, dues }) =>
      accountRow({
        ...{ history, asOf, dues, findings: openOf(history) },
        nextReminder: next.get(history.account.id),
        downgrades: downgrades.get(history.account.id) ?? [],
      }),
    ),
    dues: analysis.dues,
    findings: [
      ...findings,
      ...analysis.dismissed.flatMap(({ finding, dismissal }) =>
        toldFindings([finding]).map((told) => ({
          ...told,
          dismissed: {
            dismissalId: dismissal.id,
            on: dismissal.on,
            reason: dismissal.reason,
            ...(dismissal.until !== undefined && { until: dismissal.until }),
          },
        })),
      ),
    ],
    insufficient: analysis.insufficient.map((one) => ({
      ...one,
      key: `${one.rule}:${one.accountId ?? 'all'}`,
    })),
    downgrades: analysis.downgrades.map(downgradeRow),
    state: stateRows(analysis, upcoming),
  };
}

/** The first reminder of each account that is coming: later ones need not be looked at. */
function firstOfEach(
  reminders: readonly Reminder[],
  isComing: (reminder: Reminder) => boolean,
): ReadonlyMap<string, Reminder> {
  const first = new Map<string, Reminder>();
  for (const one of reminders) {
    const { accountId } = one;
    if (accountId !== null && !first.has(accountId) && isComing(one)) first.set(accountId, one);
  }
  return first;
}

const byAccount = remembered((downgrades: readonly Downgrade[]) => {
  const groups = new Map<string, Downgrade[]>();
  for (const one of downgrades) {
    const group = groups.get(one.accountId);
    if (group) group.push(one);
    else groups.set(one.accountId, [one]);
  }
  return groups;
});

const downgradeRow = remembered((one: Downgrade): DowngradeRow => ({
  ...one,
  key: `${one.accountId}:${one.on}:${one.kind}`,
  causes: one.causes.map(({ evidence, ...cause }) => ({ ...cause, records: evidence.length })),
}));

function stateRows(analysis: Analysis, reminders: Analysis['reminders']): readonly StateRow[] {
  const { asOf, book, dues, shelves, loose } = analysis;
  const findings = toldFindings(analysis.findings);
  const counts = [...shelves.values()].map(countOn);
  const own = countOf(loose);
  return [
    { key: 'settings', settings: book.settings },
    {
      key: 'today',
      asOf,
      nextMove: nextMove({ book, asOf, dues: openAmong(dues), findings, reminders }),
      recordCount: counts.reduce((sum, { records }) => sum + records, own.records),
      demoCount: counts.reduce((sum, { demo }) => sum + demo, own.demo),
      demoOwnCount: counts.reduce((sum, { ownWithDemo }) => sum + ownWithDemo, own.ownWithDemo),
    },
  ];
}

/** Of a hundred thousand records a change moves one: the shelves it does not touch need no count. */
const countOn = remembered((shelf: Shelf) =>
  countOf(recordsOn(shelf), shelf.account !== undefined && isDemo(shelf.account)),
);

/** `goesWithDemo`: whatever it is, removing the demo takes it. */
function countOf(all: readonly AnyRecord[], goesWithDemo = false) {
  const counts = { records: 0, demo: 0, ownWithDemo: 0 };
  for (const record of all) {
    if (record.type === 'delivery' || record.type === 'settings') continue;
    counts.records += 1;
    const demo = isDemo(record);
    if (demo) counts.demo += 1;
    if (demo ? record.updatedAt !== record.createdAt : goesWithDemo) counts.ownWithDemo += 1;
  }
  return counts;
}

const isDemo = ({ source }: AnyRecord): boolean => source?.kind === 'demo';

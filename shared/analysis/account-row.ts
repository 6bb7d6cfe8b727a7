import type { Day } from '../dates';
import { addDays } from '../dates';
import { between, latest, on } from '../history/as-of';
import type { AccountHistory, Observation } from '../history/book';
import { latestRate, latestSeen } from '../history/latest-seen';
import { observe } from '../history/observe';
import type { AccountRow } from '../ipc/views';
import type { Due, Finding, Reminder, Severity } from './opinions';
import { severities } from './opinions';

type Parts = {
  readonly history: AccountHistory;
  readonly asOf: Day;
  readonly dues: readonly Due[];
  readonly findings: readonly Finding[];
  readonly reminders: readonly Reminder[];
};

const SPARK_DAYS = 365;

/** One account as lists show it on a day. Each figure is the latest that was seen; a figure never seen is absent. */
export function accountRow({ history, asOf, dues, findings, reminders }: Parts): AccountRow {
  const { account } = history;
  const unpaid = dues.filter((due) => due.status !== 'paid');
  const nextDue = unpaid[0];
  const nextReminder = reminders.find((reminder) => reminder.accountId === account.id);
  const worst = worstOf(findings);
  return {
    id: account.id,
    account,
    closed: account.closedOn !== undefined && account.closedOn <= asOf,
    ...figures(history, asOf),
    overdueCount: unpaid.filter((due) => due.status === 'overdue').length,
    ...(nextDue && {
      nextDue: { id: nextDue.id, dueOn: nextDue.dueOn, amount: nextDue.amount - nextDue.paid },
    }),
    ...(nextReminder && { nextReminder: { kind: nextReminder.kind, at: nextReminder.at } }),
    ...(worst && { worst }),
    spark: spark(history, asOf),
  };
}

type Figures = Pick<
  AccountRow,
  | 'limit'
  | 'temporaryLimit'
  | 'used'
  | 'available'
  | 'utilisation'
  | 'annualRate'
  | 'symptoms'
  | 'lastCheckOn'
>;

function figures(history: AccountHistory, asOf: Day): Figures {
  const seen = (has: (one: Observation) => boolean) => latestSeen(history, asOf, has);
  const lastCheck = latest(history.checks, asOf, { dayOf: on });
  // Where the fixed limit last turned, it stands.
  const fixed = latest(history.turns.limits, asOf, { dayOf: ({ point }) => point.on })?.point;
  const used = seen((one) => one.used !== undefined)?.used;
  const available = seen((one) => one.available !== undefined)?.available;
  const utilisation = seen((one) => one.utilisation !== undefined)?.utilisation;
  const rate = latestRate(history, asOf);
  const temporary = temporaryLimit(lastCheck, asOf);
  return {
    ...(fixed && { limit: fixed.limit }),
    ...(temporary !== undefined && { temporaryLimit: temporary }),
    ...(used !== undefined && { used }),
    ...(available !== undefined && { available }),
    ...(utilisation !== undefined && { utilisation }),
    ...(rate !== undefined && { annualRate: rate }),
    symptoms: lastCheck?.symptoms ?? [],
    ...(lastCheck && { lastCheckOn: lastCheck.on }),
  };
}

function temporaryLimit(check: Observation['check'] | undefined, asOf: Day): number | undefined {
  if (!check?.temporaryLimit) return undefined;
  return (check.temporaryUntil ?? asOf) < asOf ? undefined : check.temporaryLimit;
}

function spark(history: AccountHistory, asOf: Day): AccountRow['spark'] {
  return between(history.checks, { after: addDays(asOf, -SPARK_DAYS - 1), until: asOf }, on)
    .map(observe)
    .map(({ check, limit, used }) => ({
      on: check.on,
      ...(limit !== undefined && { limit }),
      ...(used !== undefined && { used }),
    }));
}

export function worstOf(findings: readonly Pick<Finding, 'severity'>[]): Severity | undefined {
  return [...severities]
    .reverse()
    .find((severity) => findings.some((finding) => finding.severity === severity));
}

import type { Day } from '../dates';
import { addDays } from '../dates';
import { latest, on, upTo } from '../history/as-of';
import type { AccountHistory, Observation } from '../history/book';
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
  const seen = (has: (one: Observation) => boolean) =>
    latest(history.observations, asOf, { dayOf: checkDay, accepts: has });
  const lastCheck = seen(() => true)?.check;
  const fixed = latest(history.limits, asOf, { dayOf: on, accepts: (point) => !point.temporary });
  const used = seen((one) => one.used !== undefined)?.used;
  const available = seen((one) => one.available !== undefined)?.available;
  const utilisation = seen((one) => one.utilisation !== undefined)?.utilisation;
  const rate = latest(history.rates, asOf, { dayOf: on })?.rate;
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
  const from = addDays(asOf, -SPARK_DAYS);
  return upTo(history.observations, asOf, checkDay)
    .filter(({ check }) => check.on >= from)
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

const checkDay = ({ check }: Observation): Day => check.on;

/** What `analyze` prints: the analysis in the documented shape, without the keys that only the window needs. */
import { addDays } from '../dates';
import type { ImportReport } from '../importers/import-report';
import { planReminders } from '../reminders/plan';
import { inDueOrder } from '../repayment/due-list';
import { everyDue, type Analysis } from './analysis';
import type { Downgrade, Due, Finding, Insufficient, Reminder } from './opinions';

export type AnalysisReport = {
  readonly asOf: string;
  readonly findings: readonly Omit<Finding, 'key' | 'told' | 'counts'>[];
  readonly insufficient: readonly Insufficient[];
  readonly downgrades: readonly Omit<Downgrade, 'recordId'>[];
  readonly obligations: readonly Pick<
    Due,
    'id' | 'accountId' | 'dueOn' | 'amount' | 'paid' | 'status' | 'late'
  >[];
  readonly reminders: readonly Omit<Reminder, 'key'>[];
  readonly import?: ImportReport;
};

/** `days` is how far the reminders look ahead from the start of the day. */
export function reportOf(analysis: Analysis, days: number): AnalysisReport {
  const { asOf, book } = analysis;
  const reminders = planReminders({
    book,
    asOf,
    from: `${asOf}T00:00`,
    to: `${addDays(asOf, days)}T00:00`,
  });
  return {
    asOf,
    findings: analysis.findings.map(
      ({ key: _key, told: _told, counts: _counts, ...finding }) => finding,
    ),
    insufficient: analysis.insufficient,
    downgrades: analysis.downgrades.map(({ recordId: _recordId, ...downgrade }) => downgrade),
    obligations: inDueOrder(everyDue(analysis)).map(
      ({ id, accountId, dueOn, amount, paid, status, late }) => ({
        id,
        accountId,
        dueOn,
        amount,
        paid,
        status,
        late,
      }),
    ),
    reminders: reminders.map(({ key: _key, ...reminder }) => reminder),
  };
}

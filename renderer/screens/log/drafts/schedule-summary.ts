import type { Day } from '../../../../shared/dates';
import type { Draft } from '../../../../shared/ipc/contract';
import type { Minor } from '../../../../shared/money';
import type { DayCount, Loan } from '../../../../shared/records';
import type { FieldIssue } from '../../../../shared/result';
import { costOf, totalOf, type Instalment } from '../../../../shared/repayment/instalment';
import { realRateOf } from '../../../../shared/repayment/rates/real-rate';
import { scheduleOf } from '../../../../shared/repayment/schedule';

/** What a loan's terms come to, as the form shows it before the loan is saved. */
export type ScheduleSummary =
  | { readonly kind: 'incomplete' }
  /** `daily` without a due day: it has a balance and no schedule. */
  | { readonly kind: 'open-ended' }
  | {
      readonly kind: 'known';
      readonly count: number;
      readonly first: Minor;
      readonly last: Minor;
      readonly cost: Minor;
      readonly until: Day;
      readonly asFee: boolean;
      /** 12 × IRR, where it differs from the rate that was typed by a hundredth of a per cent or more. */
      readonly realRate?: number;
    };

export function scheduleSummary(
  draft: Draft,
  issues: readonly FieldIssue[],
  dayCount: DayCount,
): ScheduleSummary {
  if (issues.some(({ path }) => path !== 'accountId')) return { kind: 'incomplete' };
  const loan = draft as unknown as Loan;
  const schedule = scheduleOf(loan, dayCount);
  const [first, last] = [schedule[0], schedule.at(-1)];
  if (first === undefined || last === undefined) return { kind: 'open-ended' };
  const realRate = realRateIfOther(loan, schedule);
  return {
    kind: 'known',
    count: schedule.length,
    first: totalOf(first),
    last: totalOf(last),
    cost: schedule.reduce((sum, instalment) => sum + costOf(instalment), 0),
    until: last.dueOn,
    asFee: loan.method === 'flat-fee',
    ...(realRate !== undefined && { realRate }),
  };
}

/** Only where instalments are monthly: the formula counts them so. */
function realRateIfOther(loan: Loan, schedule: readonly Instalment[]): number | undefined {
  if (loan.method !== 'flat-fee' && loan.months === undefined) return undefined;
  const real = realRateOf(loan.principal, schedule)?.nominal;
  const typed = loan.method === 'flat-fee' ? 0 : loan.annualRate;
  return real !== undefined && Math.abs(real - typed) >= 0.0001 ? real : undefined;
}

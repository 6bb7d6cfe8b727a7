import { addMonths, type Day } from '../../../shared/dates';

export const reportPeriods = ['quarter', 'year', 'thisYear', 'all', 'custom'] as const;
export type ReportPeriod = (typeof reportPeriods)[number];

export type ReportChoice = {
  readonly period: ReportPeriod;
  /** For a period of one's own; an open end runs from the first record, or to today. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
};

export type ReportSpan = { readonly from?: Day; readonly to?: Day };

/** What is asked of main. */
export function spanOf({ period, from, to }: ReportChoice, today: Day): ReportSpan {
  switch (period) {
    case 'quarter':
      return { from: addMonths(today, -3), to: today };
    case 'year':
      return { from: addMonths(today, -12), to: today };
    case 'thisYear':
      return { from: `${today.slice(0, 4)}-01-01`, to: today };
    case 'all':
      return {};
    case 'custom':
      return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  }
}

/** True for a period whose ends are the wrong way round; no period ends after today. */
export function isTurned(choice: ReportChoice, today: Day): boolean {
  const { from, to = today } = spanOf(choice, today);
  return from !== undefined && from > (to < today ? to : today);
}

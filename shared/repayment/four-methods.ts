import { addMonths, type Day } from '../dates';
import type { Minor } from '../money';
import type { AnnualRate } from '../rates';
import type { Loan, RepaymentMethod } from '../records';
import { costOf, totalOf, type Instalment } from './instalment';
import { realRateOf } from './rates/real-rate';
import { scheduleOf } from './schedule';

const comparedMethods = [
  'equal-principal',
  'equal-instalment',
  'interest-only',
  'bullet',
] as const satisfies readonly RepaymentMethod[];

export type MethodCost = {
  readonly method: (typeof comparedMethods)[number];
  /** All that is paid, and how much of it is interest. */
  readonly total: Minor;
  readonly interest: Minor;
  readonly first: Minor;
  readonly last: Minor;
  /** 12 × IRR of what is paid each month. */
  readonly realRate?: number;
};

/** More than the forms of any lender take; a longer term is cut to it. */
export const MOST_MONTHS = 360;

/**
 * The same money at the same simple rate for the same months, repaid in four ways. What differs is how long the principal
 * stays out. `months` is at least 1.
 */
export function fourMethods(terms: {
  readonly principal: Minor;
  readonly annualRate: AnnualRate;
  readonly months: number;
  readonly borrowedOn: Day;
}): readonly MethodCost[] {
  return comparedMethods.map((method) => costOfMethod(method, loanOf(terms, method)));
}

function costOfMethod(method: MethodCost['method'], loan: Loan): MethodCost {
  const schedule = scheduleOf(loan, 'monthly');
  const real = realRateOf(loan.principal, byMonth(schedule, loan.months ?? 1))?.nominal;
  return {
    method,
    total: sum(schedule, totalOf),
    interest: sum(schedule, costOf),
    first: schedule[0] ? totalOf(schedule[0]) : 0,
    last: totalOf(schedule.at(-1) ?? none),
    ...(real !== undefined && { realRate: real }),
  };
}

function loanOf(terms: Parameters<typeof fourMethods>[0], method: RepaymentMethod): Loan {
  const months = Math.min(MOST_MONTHS, Math.max(1, Math.trunc(terms.months)));
  const at = `${terms.borrowedOn}T00:00:00.000Z`;
  return {
    id: '',
    type: 'loan',
    accountId: '',
    createdAt: at,
    updatedAt: at,
    borrowedOn: terms.borrowedOn,
    principal: terms.principal,
    annualRate: terms.annualRate,
    method,
    months,
    dueOn: addMonths(terms.borrowedOn, months),
  };
}

/** A line for every month: those before a single payment at the end ask for nothing. */
function byMonth(schedule: readonly Instalment[], months: number): readonly Instalment[] {
  const empty = Array.from({ length: months - schedule.length }, () => none);
  return [...empty, ...schedule];
}

const none: Instalment = { number: 0, dueOn: '', principal: 0, interest: 0 };

function sum(schedule: readonly Instalment[], of: (line: Instalment) => Minor): Minor {
  return schedule.reduce((total, line) => total + of(line), 0);
}

import { z } from 'zod';
import { addMonths, type Day } from '../dates';
import { annualRate, baseFields, day, minor, positiveMinor, recordId, shortText } from './base';

export const repaymentMethods = [
  'equal-instalment',
  'equal-principal',
  'interest-only',
  'bullet',
  'daily',
  'flat-fee',
  'custom',
] as const;
export type RepaymentMethod = (typeof repaymentMethods)[number];

const customInstalment = z.object({ dueOn: day, principal: minor, interest: minor });

/** From that day on the loan bears another rate: a repricing, a promotion that ends, a rate that was negotiated. */
export const rateChange = z.object({ from: day, rate: annualRate });

/** Fifteen years of a rate that is repriced every quarter, or sixty of one that is every year. */
const MOST_RATE_CHANGES = 60;

/** Methods that never ask the rate: what is due was fixed with the fee, or typed in. */
const fixedCost: readonly RepaymentMethod[] = ['flat-fee', 'custom'];

const monthly: readonly RepaymentMethod[] = [
  'equal-instalment',
  'equal-principal',
  'interest-only',
  'flat-fee',
];

/**
 * One drawdown and its terms. Which fields a method needs is checked here, so that no schedule is ever guessed; a
 * `daily` loan without `dueOn` (from a bill file, say) has a balance and no obligation until its terms are filled in.
 */
export const loanSchema = z
  .object({
    ...baseFields,
    type: z.literal('loan'),
    accountId: recordId,
    borrowedOn: day,
    principal: positiveMinor,
    annualRate,
    method: z.enum(repaymentMethods),
    months: z.int().min(1).max(360).optional(),
    dueOn: day.optional(),
    firstDueOn: day.optional(),
    feeRatePerPeriod: z.number().min(0).max(1).optional(),
    instalments: z.array(customInstalment).min(1).max(600).optional(),
    rateChanges: z.array(rateChange).min(1).max(MOST_RATE_CHANGES).optional(),
    purpose: shortText.optional(),
    closedOn: day.optional(),
  })
  .superRefine((loan, context) => {
    const refuse = (path: readonly (string | number)[], code: string) => {
      context.addIssue({ code: 'custom', path: [...path], message: code });
    };
    const need = (path: string, code: string) => {
      refuse([path], code);
    };
    if (monthly.includes(loan.method) && loan.months === undefined) need('months', 'required');
    if (loan.method === 'flat-fee' && loan.feeRatePerPeriod === undefined)
      need('feeRatePerPeriod', 'required');
    if (loan.method === 'bullet' && loan.dueOn === undefined) need('dueOn', 'required');
    if (loan.method === 'custom' && loan.instalments === undefined) need('instalments', 'required');
    for (const key of ['dueOn', 'firstDueOn', 'closedOn'] as const) {
      if ((loan[key] ?? loan.borrowedOn) < loan.borrowedOn) need(key, 'before-borrowed');
    }
    if (loan.rateChanges && !ratesMayChange(loan.method)) need('rateChanges', 'rate-is-fixed');
    const end = lastDueOn(loan);
    loan.rateChanges?.forEach(({ from }, index, all) => {
      const code = wrongChange(from, { start: loan.borrowedOn, end, before: all[index - 1]?.from });
      if (code !== undefined) refuse(['rateChanges', index, 'from'], code);
    });
  });

export type Loan = z.infer<typeof loanSchema>;

export function ratesMayChange(method: RepaymentMethod): boolean {
  return !fixedCost.includes(method);
}

type Around = {
  readonly start: Day;
  readonly end?: Day | undefined;
  readonly before?: Day | undefined;
};

/** A change counts from the day after the borrowing at the earliest, and has to leave a day that bears its interest. */
function wrongChange(from: Day, { start, end, before }: Around): string | undefined {
  if (from <= start) return 'not-after-borrowed';
  if (end !== undefined && from >= end) return 'not-before-last-due';
  if (before === undefined || from > before) return undefined;
  return from === before ? 'repeated' : 'out-of-order';
}

/** The day of the last instalment by the terms; unknown for a `daily` loan without a due day. */
function lastDueOn(
  loan: Pick<Loan, 'borrowedOn' | 'dueOn' | 'firstDueOn' | 'method' | 'months'>,
): Day | undefined {
  const { borrowedOn, firstDueOn, months } = loan;
  if (!monthly.includes(loan.method)) return loan.dueOn;
  if (months === undefined) return undefined;
  return firstDueOn === undefined
    ? addMonths(borrowedOn, months)
    : addMonths(firstDueOn, months - 1);
}

import { z } from 'zod';
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

export const customInstalment = z.object({ dueOn: day, principal: minor, interest: minor });

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
    purpose: shortText.optional(),
    closedOn: day.optional(),
  })
  .superRefine((loan, context) => {
    const need = (path: string, code: string) => {
      context.addIssue({ code: 'custom', path: [path], message: code });
    };
    if (monthly.includes(loan.method) && loan.months === undefined) need('months', 'required');
    if (loan.method === 'flat-fee' && loan.feeRatePerPeriod === undefined)
      need('feeRatePerPeriod', 'required');
    if (loan.method === 'bullet' && loan.dueOn === undefined) need('dueOn', 'required');
    if (loan.method === 'custom' && loan.instalments === undefined) need('instalments', 'required');
    for (const key of ['dueOn', 'firstDueOn', 'closedOn'] as const) {
      if ((loan[key] ?? loan.borrowedOn) < loan.borrowedOn) need(key, 'before-borrowed');
    }
  });

export type Loan = z.infer<typeof loanSchema>;

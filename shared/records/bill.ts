import { z } from 'zod';
import { baseFields, day, minor, positiveMinor, recordId } from './base';

/** An amount due that is not a loan's instalment: a 花呗 or card statement. */
export const billSchema = z
  .object({
    ...baseFields,
    type: z.literal('bill'),
    accountId: recordId,
    dueOn: day,
    amount: positiveMinor,
    minimumDue: minor.optional(),
    statementOn: day.optional(),
  })
  .superRefine((bill, context) => {
    if ((bill.minimumDue ?? 0) > bill.amount)
      context.addIssue({ code: 'custom', path: ['minimumDue'], message: 'above-amount' });
    if ((bill.statementOn ?? bill.dueOn) > bill.dueOn)
      context.addIssue({ code: 'custom', path: ['statementOn'], message: 'after-due' });
  });

export type Bill = z.infer<typeof billSchema>;

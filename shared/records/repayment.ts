import { z } from 'zod';
import { baseFields, day, positiveMinor, recordId } from './base';

/** Money paid back, or an attempt that failed. Only a success is money; a failure is a fact worth keeping. */
export const repaymentSchema = z.object({
  ...baseFields,
  type: z.literal('repayment'),
  accountId: recordId,
  paidOn: day,
  amount: positiveMinor,
  billId: recordId.optional(),
  loanId: recordId.optional(),
  outcome: z.enum(['succeeded', 'failed']),
});

export type Repayment = z.infer<typeof repaymentSchema>;

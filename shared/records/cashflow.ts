import { z } from 'zod';
import { baseFields, minor, month } from './base';

/** One month's income and essential spending, when the person chooses to log them. */
export const cashflowSchema = z.object({
  ...baseFields,
  type: z.literal('cashflow'),
  month,
  income: minor,
  essentialSpending: minor.optional(),
});

export type Cashflow = z.infer<typeof cashflowSchema>;

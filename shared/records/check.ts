import { z } from 'zod';
import { annualRate, baseFields, day, minor, recordId } from './base';

export const symptoms = [
  'limit-reduced',
  'limit-frozen',
  'transaction-failed',
  'rate-raised',
  'entry-suspended',
] as const;
export type Symptom = (typeof symptoms)[number];

/** One look at an account's page. An absent field was not seen; it is not zero. No symptom: the page looked normal. */
export const checkSchema = z.object({
  ...baseFields,
  type: z.literal('check'),
  accountId: recordId,
  on: day,
  totalLimit: minor.optional(),
  temporaryLimit: minor.optional(),
  temporaryUntil: day.optional(),
  availableLimit: minor.optional(),
  used: minor.optional(),
  annualRate: annualRate.optional(),
  symptoms: z
    .array(z.enum(symptoms))
    .max(symptoms.length)
    .refine((list) => new Set(list).size === list.length, { error: 'repeated' })
    .default([]),
});

export type Check = z.infer<typeof checkSchema>;

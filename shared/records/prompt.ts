import { z } from 'zod';
import { baseFields, day, longText, recordId } from './base';

export const promptKinds = [
  'operation-abnormal',
  'unauthorised',
  'high-risk-user',
  'insufficient-score',
  'entry-closed',
  'limit-notice',
  'rate-notice',
  'verify-identity',
  'overdue-notice',
  'unfamiliar-popup',
  'other',
] as const;
export type PromptKind = (typeof promptKinds)[number];

/** A risk prompt that the lender (or something posing as it) showed, word for word where possible. */
export const promptSchema = z.object({
  ...baseFields,
  type: z.literal('prompt'),
  accountId: recordId.optional(),
  on: day,
  kind: z.enum(promptKinds),
  text: longText.optional(),
  resolvedOn: day.optional(),
  resolution: longText.optional(),
});

export type Prompt = z.infer<typeof promptSchema>;

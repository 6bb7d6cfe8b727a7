import { z } from 'zod';
import { baseFields, day, longText, recordId, shortText } from './base';

export const eventKinds = [
  'loan-application',
  'borrow-refused',
  'credit-inquiry',
  'login-failed',
  'device-changed',
  'phone-changed',
  'card-changed',
  'password-changed',
  'unknown-authorisation',
  'suspected-fraud',
  'security-check',
  'service-outage',
  'policy-change',
  'report-read',
  'appeal-submitted',
  'appeal-answered',
  'support-contacted',
  'other',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** Something that happened around an account or a lender. `hard` marks a lender's inquiry into the credit report. */
export const eventSchema = z.object({
  ...baseFields,
  type: z.literal('event'),
  accountId: recordId.optional(),
  lender: shortText.optional(),
  on: day,
  kind: z.enum(eventKinds),
  hard: z.boolean().optional(),
  reference: z.string().max(200).optional(),
  outcome: longText.optional(),
});

export type CreditEvent = z.infer<typeof eventSchema>;

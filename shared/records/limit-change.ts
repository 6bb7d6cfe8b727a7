import { z } from 'zod';
import { baseFields, day, minor, recordId } from './base';

/** A limit the lender changed, as announced or as noticed. */
export const limitChangeSchema = z.object({
  ...baseFields,
  type: z.literal('limit-change'),
  accountId: recordId,
  on: day,
  previousLimit: minor.optional(),
  newLimit: minor,
  announced: z.boolean().optional(),
  temporary: z.boolean().optional(),
});

export type LimitChange = z.infer<typeof limitChangeSchema>;

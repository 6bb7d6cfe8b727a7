import { z } from 'zod';
import { baseFields, moment } from './base';

/** A reminder that was shown. Committed just before it is, so that no crash in between shows it twice. */
export const deliverySchema = z.object({
  ...baseFields,
  type: z.literal('delivery'),
  reminderKey: z.string().min(1).max(200),
  at: moment,
});

export type Delivery = z.infer<typeof deliverySchema>;

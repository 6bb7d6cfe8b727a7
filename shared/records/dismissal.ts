import { z } from 'zod';
import { baseFields, day } from './base';

/** A finding the person set aside, and why; with `until` it is a snooze. */
export const dismissalSchema = z.object({
  ...baseFields,
  type: z.literal('dismissal'),
  findingKey: z.string().min(1).max(200),
  on: day,
  reason: z.string().trim().max(2000),
  until: day.optional(),
});

export type Dismissal = z.infer<typeof dismissalSchema>;

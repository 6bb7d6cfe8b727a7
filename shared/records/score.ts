import { z } from 'zod';
import { baseFields, day, shortText } from './base';

/** A score as some scheme showed it. The app never makes one of its own. */
export const scoreSchema = z
  .object({
    ...baseFields,
    type: z.literal('score'),
    scheme: z.enum(['zhima', 'other']),
    schemeName: shortText.optional(),
    on: day,
    value: z.number().min(0).max(100_000),
  })
  .superRefine((score, context) => {
    // 芝麻分 runs from 350 to 950; a typing slip outside it is refused.
    if (score.scheme === 'zhima' && (score.value < 350 || score.value > 950))
      context.addIssue({ code: 'custom', path: ['value'], message: 'not-zhima' });
  });

export type Score = z.infer<typeof scoreSchema>;

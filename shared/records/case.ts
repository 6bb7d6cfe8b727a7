import { z } from 'zod';
import { baseFields, day, longText, recordId, shortText } from './base';

/** A recovery case: opened after a cut, a freeze or a suspension, closed with an outcome. */
export const caseSchema = z.object({
  ...baseFields,
  type: z.literal('case'),
  accountId: recordId,
  openedOn: day,
  trigger: recordId,
  pauseUntil: day.optional(),
  steps: z.array(z.object({ stepId: shortText, doneOn: day })).max(200),
  closedOn: day.optional(),
  outcome: longText.optional(),
});

export type RecoveryCase = z.infer<typeof caseSchema>;

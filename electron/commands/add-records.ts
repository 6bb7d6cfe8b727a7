import type { Committed, Draft } from '../../shared/ipc/contract';
import { FailureError, refuse } from '../failure';
import type { Context } from './context';
import { commitNew, recordFromDraft } from './context';

/** Logs what one form gives, as one step: one record, or several that belong together. All or none are added. */
export function addRecords(
  context: Context,
  { drafts }: { readonly drafts: readonly Draft[] },
): Committed {
  const records = drafts.map((draft, index) => {
    if (['settings', 'delivery', 'dismissal'].includes(draft.type))
      throw refuse('invalid', { index, issues: [{ path: 'type', code: 'not-allowed' }] });
    try {
      return recordFromDraft(context, draft);
    } catch (error) {
      if (error instanceof FailureError) throw new FailureError({ ...error.failure, index });
      throw error;
    }
  });
  return commitNew(context, `add-${drafts[0]?.type ?? 'record'}`, records);
}

import { accountOf } from '../../shared/records';
import { holdOf } from '../../shared/records/holding';
import type { Committed, Draft } from '../../shared/ipc/contract';
import { refuse } from '../failure';
import type { Context } from './context';
import { editedRecord, recordOf } from './context';

/**
 * Corrects a record. Its earlier versions stay in the history, and its type stays; so does the account it belongs to where
 * other records hang on it there.
 */
export function editRecord(
  context: Context,
  { id, draft }: { readonly id: string; readonly draft: Draft },
): Committed {
  const before = recordOf(context, id);
  if (draft.type !== before.type)
    throw refuse('invalid', { issues: [{ path: 'type', code: 'not-allowed' }] });
  const after = editedRecord(context, before, draft);
  const home = accountOf(before) ?? '';
  const hold = accountOf(after) === home ? undefined : holdOf(id, context.desk.recordsOf(home));
  if (hold) throw refuse('invalid', { issues: [{ path: 'accountId', code: hold }] });
  const changes = [{ before, after }];
  const seq = context.desk.commit({ kind: 'user', label: `edit-${before.type}`, changes });
  return { seq, ids: [id] };
}

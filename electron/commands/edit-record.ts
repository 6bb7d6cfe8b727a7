import { accountOf } from '../../shared/records';
import type { Committed, Draft } from '../../shared/ipc/contract';
import { refuse } from '../failure';
import type { Context } from './context';
import { editedRecord, recordOf } from './context';

/** Corrects a record. Its earlier versions stay in the history; its type, and the account it belongs to, stay. */
export function editRecord(
  context: Context,
  { id, draft }: { readonly id: string; readonly draft: Draft },
): Committed {
  const before = recordOf(context, id);
  if (draft.type !== before.type)
    throw refuse('invalid', { issues: [{ path: 'type', code: 'not-allowed' }] });
  const after = editedRecord(context, before, draft);
  if (accountOf(after) !== accountOf(before))
    throw refuse('invalid', { issues: [{ path: 'accountId', code: 'not-allowed' }] });
  const changes = [{ before, after }];
  const seq = context.desk.commit({ kind: 'user', label: `edit-${before.type}`, changes });
  return { seq, ids: [id] };
}

import type { Committed } from '../../shared/ipc/contract';
import { refuse } from '../failure';
import type { Context } from './context';
import { recordOf } from './context';

/** Removes an account with all that was logged for it, as one step that undo takes back. The name typed must be its name. */
export function removeAccount(
  context: Context,
  { id, name }: { readonly id: string; readonly name: string },
): Committed {
  const account = recordOf(context, id, 'account');
  if (name.trim() !== account.name) throw refuse('name-differs', { path: 'name' });
  const records = context.desk.recordsOf(id);
  const changes = records.map((before) => ({ before, after: null }));
  const seq = context.desk.commit({ kind: 'user', label: 'remove-account', changes });
  return { seq, ids: records.map((record) => record.id) };
}

import type { Committed } from '../../shared/ipc/contract';
import type { Context } from './context';
import { recordOf } from './context';

/** Takes a dismissal back: the finding stands among the open ones again. */
export function restoreFinding(
  context: Context,
  { dismissalId }: { readonly dismissalId: string },
): Committed {
  const before = recordOf(context, dismissalId, 'dismissal');
  const changes = [{ before, after: null }];
  const seq = context.desk.commit({ kind: 'user', label: 'restore-finding', changes });
  return { seq, ids: [dismissalId] };
}

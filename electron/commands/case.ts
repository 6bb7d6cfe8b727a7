/** What the commands on a recovery case share: the case itself, open or refused, and one commit of it as changed. */
import type { Committed } from '../../shared/ipc/contract';
import type { RecoveryCase } from '../../shared/records';
import { momentOf } from '../clock';
import { refuse } from '../failure';
import type { Context } from './context';
import { checked, recordOf } from './context';

/** The case of that id while it is open; `case-closed` otherwise. */
export function openCaseOf(context: Context, caseId: string): RecoveryCase {
  const recovery = recordOf(context, caseId, 'case');
  if (recovery.closedOn !== undefined) throw refuse('case-closed');
  return recovery;
}

/** Refuses a second open case of one account: what happens next belongs to the one that stands open. */
export function refuseSecondCase(context: Context, accountId: string): void {
  const open = context.desk
    .recordsOf(accountId)
    .some((record) => record.type === 'case' && record.closedOn === undefined);
  if (open) throw refuse('case-already-open');
}

/** Commits a case as changed; a case that is the same as before commits nothing. */
export function commitCase(
  context: Context,
  label: string,
  { before, after }: { readonly before: RecoveryCase; readonly after: RecoveryCase },
): Committed {
  const changes =
    after === before
      ? []
      : [{ before, after: checked(context, { ...after, updatedAt: momentOf(context.clock) }) }];
  const seq = context.desk.commit({ kind: 'user', label, changes });
  return { seq, ids: [before.id] };
}

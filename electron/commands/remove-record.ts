import type { RecordChange } from '../../shared/changes';
import type { Committed } from '../../shared/ipc/contract';
import type { AnyRecord } from '../../shared/records';
import { accountOf } from '../../shared/records';
import { momentOf } from '../clock';
import { refuse } from '../failure';
import type { Context } from './context';
import { recordOf } from './context';

/**
 * Removes one record. Repayments that named a removed bill or loan stay, and count for the account's oldest dues again; a
 * record that opened a recovery case cannot go before the case does.
 */
export function removeRecord(context: Context, { id }: { readonly id: string }): Committed {
  const before = recordOf(context, id);
  if (before.type === 'account') throw refuse('invalid', { path: 'id' });
  const siblings = context.desk.recordsOf(accountOf(before) ?? '');
  if (siblings.some((record) => record.type === 'case' && record.trigger === id))
    throw refuse('opened-a-case');
  const changes: RecordChange[] = [
    ...siblings.flatMap((record) => untied(record, { id, now: momentOf(context.clock) })),
    { before, after: null },
  ];
  const seq = context.desk.commit({ kind: 'user', label: `remove-${before.type}`, changes });
  return { seq, ids: [id] };
}

function untied(
  record: AnyRecord,
  { id, now }: { readonly id: string; readonly now: string },
): RecordChange[] {
  if (record.type !== 'repayment' || (record.billId !== id && record.loanId !== id)) return [];
  const { billId, loanId, ...rest } = record;
  const after = {
    ...rest,
    ...(billId !== undefined && billId !== id ? { billId } : {}),
    ...(loanId !== undefined && loanId !== id ? { loanId } : {}),
    updatedAt: now,
  };
  return [{ before: record, after }];
}

import type { Committed, ParsedInputOf } from '../../shared/ipc/contract';
import { payableAmong } from '../../shared/repayment/due-list';
import { todayOf } from '../clock';
import { refuse } from '../failure';
import type { Context } from './context';
import { commitNew, recordFromDraft } from './context';

/**
 * Marks an obligation paid: today and what is left of it, unless the person says otherwise. An instalment waits for those
 * before it, since money goes to the earliest.
 */
export function payDue(context: Context, input: ParsedInputOf<'due.pay'>): Committed {
  const { dues } = context.desk.analysis();
  const due = dues.find((one) => one.id === input.dueId);
  if (!due) throw refuse('no-such-due', { path: 'dueId' });
  if (due.status === 'paid') throw refuse('already-paid', { path: 'dueId' });
  if (!payableAmong(dues).has(due.id)) throw refuse('earlier-unpaid', { path: 'dueId' });
  const repayment = recordFromDraft(context, {
    type: 'repayment',
    accountId: due.accountId,
    paidOn: input.paidOn ?? todayOf(context.clock),
    amount: input.amount ?? due.amount - due.paid,
    ...(due.kind === 'bill' ? { billId: due.recordId } : { loanId: due.recordId }),
    outcome: 'succeeded',
  });
  return commitNew(context, 'pay-due', [repayment]);
}

import type { Committed, ParsedInputOf } from '../../shared/ipc/contract';
import { todayOf } from '../clock';
import { refuse } from '../failure';
import type { Context } from './context';
import { editedRecord, recordFromDraft, recordOf } from './context';

/**
 * Logs what settled a loan before its time, and closes it: without that the money would go to instalments to come, with
 * their interest, and leave the last of them open.
 */
export function settleLoan(context: Context, input: ParsedInputOf<'loan.settle'>): Committed {
  const loan = recordOf(context, input.loanId, 'loan');
  if (loan.closedOn !== undefined) throw refuse('already-paid', { path: 'loanId' });
  const today = todayOf(context.clock);
  const paidOn = input.paidOn ?? today;
  if (paidOn > today)
    throw refuse('invalid', { issues: [{ path: 'paidOn', code: 'in-the-future' }] });
  const repayment = recordFromDraft(context, {
    type: 'repayment',
    accountId: loan.accountId,
    paidOn,
    amount: input.amount,
    loanId: loan.id,
    outcome: 'succeeded',
  });
  const closed = editedRecord(context, loan, { ...loan, closedOn: paidOn });
  const changes = [
    { before: null, after: repayment },
    { before: loan, after: closed },
  ];
  const seq = context.desk.commit({ kind: 'user', label: 'settle-loan', changes });
  return { seq, ids: [repayment.id, loan.id] };
}

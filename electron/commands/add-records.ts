import type { Committed, Draft } from '../../shared/ipc/contract';
import type { AnyRecord, Loan } from '../../shared/records';
import { totalOf } from '../../shared/repayment/instalment';
import { pastInstalments } from '../../shared/repayment/past-instalments';
import { todayOf } from '../clock';
import { FailureError, refuse } from '../failure';
import type { Context } from './context';
import { commitNew, recordFromDraft, recordOf } from './context';

type Input = {
  readonly drafts: readonly Draft[];
  /** Each instalment that fell due before today, of the loans among them, was paid on its day. */
  readonly paidOnTime?: boolean | undefined;
};

/** Logs what one form gives, as one step: one record, or several that belong together. All or none are added. */
export function addRecords(context: Context, { drafts, paidOnTime = false }: Input): Committed {
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
  const paid = records.flatMap((record) =>
    paidOnTime && record.type === 'loan' ? paymentsOf(context, record) : [],
  );
  return commitNew(context, `add-${drafts[0]?.type ?? 'record'}`, [...records, ...paid]);
}

function paymentsOf(context: Context, loan: Loan): readonly AnyRecord[] {
  const { desk, clock } = context;
  const { dayCount } = recordOf(context, loan.accountId, 'account');
  const record = (id: string) => (id === loan.id ? loan : desk.record(id));
  const withLoan = { ...context, desk: { ...desk, record } };
  return pastInstalments(loan, dayCount, todayOf(clock)).map((instalment) =>
    recordFromDraft(withLoan, {
      type: 'repayment',
      accountId: loan.accountId,
      paidOn: instalment.dueOn,
      amount: totalOf(instalment),
      loanId: loan.id,
      outcome: 'succeeded',
    }),
  );
}

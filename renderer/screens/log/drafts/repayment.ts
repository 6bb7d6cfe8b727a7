import type { Due } from '../../../../shared/analysis/opinions';
import { payableAmong } from '../../../../shared/repayment/due-list';
import { amountText, fieldReader } from './typed';
import type { FormModel } from './form-model';

/** `paysDue` is the id of a due, or empty for money that goes to whatever is oldest. */
export type RepaymentValues = {
  accountId: string;
  paidOn: string;
  amount: string;
  paysDue: string;
  billId: string;
  loanId: string;
  failed: boolean;
  note: string;
};

export const repaymentModel: FormModel<'repayment', RepaymentValues> = {
  kind: 'repayment',
  empty: ({ accountId, on, amount }) => ({
    accountId,
    paidOn: on,
    amount: amountText(amount),
    paysDue: '',
    billId: '',
    loanId: '',
    failed: false,
    note: '',
  }),
  from: (repayment) => ({
    accountId: repayment.accountId,
    paidOn: repayment.paidOn,
    amount: amountText(repayment.amount),
    paysDue: '',
    billId: repayment.billId ?? '',
    loanId: repayment.loanId ?? '',
    failed: repayment.outcome === 'failed',
    note: repayment.note ?? '',
  }),
  read: (values) => {
    const field = fieldReader();
    const draft = {
      type: 'repayment',
      accountId: values.accountId || undefined,
      paidOn: field.day('paidOn', values.paidOn),
      amount: field.amount('amount', values.amount),
      billId: values.billId || undefined,
      loanId: values.loanId || undefined,
      outcome: values.failed ? 'failed' : 'succeeded',
      note: field.text(values.note),
    };
    field.need('accountId', draft.accountId);
    field.need('paidOn', draft.paidOn);
    field.need('amount', draft.amount);
    return { draft, issues: field.issues };
  },
};

/** Points a repayment at a due, and offers what is left of it as the amount unless another was typed. */
export function payingDue(values: RepaymentValues, due: Due | undefined): RepaymentValues {
  if (due === undefined) return { ...values, paysDue: '', billId: '', loanId: '' };
  return {
    ...values,
    accountId: due.accountId,
    paysDue: due.id,
    billId: due.kind === 'bill' ? due.recordId : '',
    loanId: due.kind === 'instalment' ? due.recordId : '',
    amount: values.amount.trim() === '' ? amountText(due.amount - due.paid) : values.amount,
  };
}

/** The dues that can be paid on an account, the oldest first; of a loan that is its earliest. */
export const payableDues = (dues: readonly Due[], accountId: string): readonly Due[] =>
  dues
    .filter((due) => due.accountId === accountId && payableAmong(dues).has(due.id))
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id));

import type { Account } from '../../../../shared/records';
import type { Day } from '../../../../shared/dates';
import { amountText, fieldReader } from './typed';
import type { FormModel } from './form-model';
import { nextDayOfMonth } from './typed';

export type BillValues = {
  accountId: string;
  amount: string;
  dueOn: string;
  minimumDue: string;
  statementOn: string;
  note: string;
};

export const billModel: FormModel<'bill', BillValues> = {
  kind: 'bill',
  empty: ({ accountId, on, account }) => ({
    accountId,
    amount: '',
    dueOn: usualDue(on, account),
    minimumDue: '',
    statementOn: '',
    note: '',
  }),
  from: (bill) => ({
    accountId: bill.accountId,
    amount: amountText(bill.amount),
    dueOn: bill.dueOn,
    minimumDue: amountText(bill.minimumDue),
    statementOn: bill.statementOn ?? '',
    note: bill.note ?? '',
  }),
  read: (values) => {
    const field = fieldReader();
    const draft = {
      type: 'bill',
      accountId: values.accountId || undefined,
      amount: field.amount('amount', values.amount),
      dueOn: field.day('dueOn', values.dueOn),
      minimumDue: field.amount('minimumDue', values.minimumDue),
      statementOn: field.day('statementOn', values.statementOn),
      note: field.text(values.note),
    };
    field.need('accountId', draft.accountId);
    field.need('amount', draft.amount);
    field.need('dueOn', draft.dueOn);
    return { draft, issues: field.issues };
  },
  follow: ({ dueOn }, { on, from, to }) =>
    dueOn === '' || dueOn === usualDue(on, from) ? { dueOn: usualDue(on, to) } : {},
};

/** The account's next due day; empty where it has none. */
const usualDue = (on: Day, account: Account | undefined): string =>
  account?.dueDay === undefined ? '' : nextDayOfMonth(on, account.dueDay);

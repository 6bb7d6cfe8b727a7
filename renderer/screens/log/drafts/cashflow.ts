import { monthOf } from '../../../../shared/dates';
import { amountText, fieldReader } from './typed';
import type { FormModel } from './form-model';

export type CashflowValues = {
  month: string;
  income: string;
  essentialSpending: string;
  note: string;
};

export const cashflowModel: FormModel<'cashflow', CashflowValues> = {
  kind: 'cashflow',
  empty: ({ on }) => ({ month: monthOf(on), income: '', essentialSpending: '', note: '' }),
  from: (cashflow) => ({
    month: cashflow.month,
    income: amountText(cashflow.income),
    essentialSpending: amountText(cashflow.essentialSpending),
    note: cashflow.note ?? '',
  }),
  read: (values) => {
    const field = fieldReader();
    const draft = {
      type: 'cashflow',
      month: field.text(values.month),
      income: field.amount('income', values.income),
      essentialSpending: field.amount('essentialSpending', values.essentialSpending),
      note: field.text(values.note),
    };
    field.need('month', draft.month);
    field.need('income', draft.income);
    return { draft, issues: field.issues };
  },
};

import { amountText, fieldReader } from './typed';
import type { FormModel } from './form-model';

export type LimitChangeValues = {
  accountId: string;
  on: string;
  newLimit: string;
  previousLimit: string;
  announced: 'yes' | 'no' | '';
  temporary: boolean;
  note: string;
};

export const limitChangeModel: FormModel<'limit-change', LimitChangeValues> = {
  kind: 'limit-change',
  empty: ({ accountId, on }) => ({
    accountId,
    on,
    newLimit: '',
    previousLimit: '',
    announced: '',
    temporary: false,
    note: '',
  }),
  from: (change) => ({
    accountId: change.accountId,
    on: change.on,
    newLimit: amountText(change.newLimit),
    previousLimit: amountText(change.previousLimit),
    announced: change.announced === undefined ? '' : change.announced ? 'yes' : 'no',
    temporary: change.temporary ?? false,
    note: change.note ?? '',
  }),
  read: (values) => {
    const field = fieldReader();
    const draft = {
      type: 'limit-change',
      accountId: values.accountId || undefined,
      on: field.day('on', values.on),
      newLimit: field.amount('newLimit', values.newLimit),
      previousLimit: field.amount('previousLimit', values.previousLimit),
      announced: values.announced === '' ? undefined : values.announced === 'yes',
      temporary: values.temporary || undefined,
      note: field.text(values.note),
    };
    field.need('accountId', draft.accountId);
    field.need('on', draft.on);
    field.need('newLimit', draft.newLimit);
    return { draft, issues: field.issues };
  },
};

import type { EventKind } from '../../../../shared/records';
import { fieldReader } from './typed';
import type { FormModel } from './form-model';

export type EventValues = {
  accountId: string;
  lender: string;
  on: string;
  kind: EventKind | '';
  hard: boolean;
  reference: string;
  outcome: string;
  note: string;
};

export const eventModel: FormModel<'event', EventValues> = {
  kind: 'event',
  empty: ({ accountId, on }) => ({
    accountId,
    lender: '',
    on,
    kind: '',
    hard: true,
    reference: '',
    outcome: '',
    note: '',
  }),
  from: (event) => ({
    accountId: event.accountId ?? '',
    lender: event.lender ?? '',
    on: event.on,
    kind: event.kind,
    hard: event.hard ?? false,
    reference: event.reference ?? '',
    outcome: event.outcome ?? '',
    note: event.note ?? '',
  }),
  read: (values) => {
    const field = fieldReader();
    const draft = {
      type: 'event',
      accountId: values.accountId || undefined,
      lender: field.text(values.lender),
      on: field.day('on', values.on),
      kind: values.kind || undefined,
      hard: values.kind === 'credit-inquiry' ? values.hard : undefined,
      reference: field.text(values.reference),
      outcome: field.text(values.outcome),
      note: field.text(values.note),
    };
    field.need('on', draft.on);
    field.need('kind', draft.kind);
    return { draft, issues: field.issues };
  },
};

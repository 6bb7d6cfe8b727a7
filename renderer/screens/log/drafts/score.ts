import { fieldReader, numberText } from './typed';
import type { FormModel } from './form-model';

export type ScoreValues = {
  scheme: 'zhima' | 'other';
  schemeName: string;
  on: string;
  value: string;
  note: string;
};

export const scoreModel: FormModel<'score', ScoreValues> = {
  kind: 'score',
  empty: ({ on }) => ({ scheme: 'zhima', schemeName: '', on, value: '', note: '' }),
  from: (score) => ({
    scheme: score.scheme,
    schemeName: score.schemeName ?? '',
    on: score.on,
    value: numberText(score.value),
    note: score.note ?? '',
  }),
  read: (values) => {
    const field = fieldReader();
    const draft = {
      type: 'score',
      scheme: values.scheme,
      schemeName: values.scheme === 'other' ? field.text(values.schemeName) : undefined,
      on: field.day('on', values.on),
      value: field.number('value', values.value),
      note: field.text(values.note),
    };
    field.need('on', draft.on);
    field.need('value', draft.value);
    return { draft, issues: field.issues };
  },
};

import type { PromptKind } from '../../../../shared/records';
import type { Day } from '../../../../shared/dates';
import { fieldReader } from './typed';
import type { FormModel } from './form-model';

export type PromptValues = {
  accountId: string;
  on: string;
  kind: PromptKind | '';
  text: string;
  resolvedOn: string;
  resolution: string;
  note: string;
};

export const promptModel: FormModel<'prompt', PromptValues> = {
  kind: 'prompt',
  empty: ({ accountId, on }) => ({
    accountId,
    on,
    kind: '',
    text: '',
    resolvedOn: '',
    resolution: '',
    note: '',
  }),
  from: (prompt) => ({
    accountId: prompt.accountId ?? '',
    on: prompt.on,
    kind: prompt.kind,
    text: prompt.text ?? '',
    resolvedOn: prompt.resolvedOn ?? '',
    resolution: prompt.resolution ?? '',
    note: prompt.note ?? '',
  }),
  read: (values) => {
    const field = fieldReader();
    const draft = {
      type: 'prompt',
      accountId: values.accountId || undefined,
      on: field.day('on', values.on),
      kind: values.kind || undefined,
      text: field.text(values.text),
      resolvedOn: field.day('resolvedOn', values.resolvedOn),
      resolution: field.text(values.resolution),
      note: field.text(values.note),
    };
    field.need('on', draft.on);
    field.need('kind', draft.kind);
    return { draft, issues: field.issues };
  },
};

/** A result that is begun settles the prompt: today, where no day was chosen. */
export function withResolution(
  values: PromptValues,
  resolution: string,
  today: Day,
): Partial<PromptValues> {
  const isBegun = values.resolution.trim() === '' && resolution.trim() !== '';
  const offers = isBegun && values.resolvedOn === '';
  return { resolution, ...(offers && { resolvedOn: today }) };
}

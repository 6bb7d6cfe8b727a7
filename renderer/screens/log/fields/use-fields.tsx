import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermId } from '../../../../shared/locales/terms';
import type { log } from '../../../../shared/locales/zh-CN/log';
import type { LogForm } from '../use-log-form';
import { useLogWords } from '../log-words';
import { QuestionLine } from './question-line';

export type FieldName = keyof (typeof log)['fields'];

/** What every field of the log takes: its text, its name, and what is refused or asked about it. */
export type FieldProps<T> = {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly error: string | undefined;
  readonly question: ReactNode;
  /** The term of help that explains the field's name. */
  readonly term?: TermId | undefined;
};

/** Ties fields to a form by name. `label` is for a field whose words differ from form to form. */
export function useFields<V extends object>(form: LogForm<V>) {
  const { t } = useTranslation('log');
  const words = useLogWords();
  const currency = form.account?.currency ?? 'CNY';
  return <P extends keyof V & string>(path: P, label: FieldName): FieldProps<V[P]> => {
    const code = form.errors.get(path);
    const asked = form.questions.filter((question) => question.path === path);
    return {
      label: t(`fields.${label}`),
      term: terms[label],
      value: form.values[path],
      onChange: (value) => {
        form.change({ [path]: value } as unknown as Partial<V>);
      },
      error: code === undefined ? undefined : words.issue(code),
      question:
        asked.length === 0 ? undefined : (
          <QuestionLine>
            {asked.map((question) => words.question(question, currency)).join(' ')}
          </QuestionLine>
        ),
    };
  };
}

const terms: Partial<Record<FieldName, TermId>> = {
  totalLimit: 'totalLimit',
  newLimit: 'totalLimit',
  availableLimit: 'availableLimit',
  used: 'used',
  temporaryLimit: 'temporaryLimit',
  annualRate: 'perTenThousand',
  minimumDue: 'minimumDue',
  statementOn: 'statementDay',
  dueOn: 'dueDay',
  feeRatePerPeriod: 'flatFee',
};

/** The order inside a field: what is wrong or odd stands below what was typed. */
export const fieldOrder: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'description',
  'error',
];

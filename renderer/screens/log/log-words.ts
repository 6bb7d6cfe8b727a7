import { useTranslation } from 'react-i18next';
import { formatShare } from '../../../shared/format';
import { useFormat, type Format } from '../../components/preferences';
import type { LogKind } from './log-model';
import type { Question } from './questions';
import type { AskedPath, RatePath } from './questions/question';

export type LogWords = {
  readonly issue: (code: string) => string;
  readonly question: (question: Question, currency: string) => string;
  /** The same with the name of its field before it, for where it stands away from it. */
  readonly questionOf: (kind: LogKind, question: Question, currency: string) => string;
};

/** Words for what a form refuses and for what it asks. */
export function useLogWords(): LogWords {
  const { t, i18n } = useTranslation(['log', 'common']);
  const format = useFormat();
  const question: LogWords['question'] = ({ code, path, detail }, currency) => {
    const written = Object.entries(detail).map(
      ([key, value]) => [key, write({ key, value, path, currency }, format)] as const,
    );
    return t(`log:questions.${code}`, { replace: Object.fromEntries(written) });
  };
  return {
    issue: (code) => {
      if (i18n.exists(`issues.${code}`, { ns: 'log' })) return t(`log:issues.${code as 'other'}`);
      if (i18n.exists(`errors.fields.${code}`, { ns: 'common' }))
        return t(`common:errors.fields.${code as 'required'}`);
      return t('log:issues.other', { code });
    },
    question,
    questionOf: (kind, asked, currency) =>
      t('log:questions.of', {
        field: t(`log:fields.${labelOf(kind, asked.path)}`),
        question: question(asked, currency),
      }),
  };
}

/** The name of the field that a form of a kind gives to what is asked about. */
function labelOf(kind: LogKind, path: AskedPath) {
  if (path === 'amount') return kind === 'bill' ? 'amountDue' : 'amountPaid';
  if (path === 'on') return kind === 'check' ? 'checkedOn' : 'on';
  return isOfOneRate(path) ? 'rateChanges' : path;
}

const isOfOneRate = (path: AskedPath): path is RatePath => path.startsWith('rateChanges.');

/** A raw figure of a question in words: days are texts; a fall is a share; the rest is what its field holds. */
function write(
  figure: {
    readonly key: string;
    readonly value: string | number;
    readonly path: string;
    readonly currency: string;
  },
  format: Format,
): string {
  const { key, value, path, currency } = figure;
  if (typeof value === 'string') return format.day(value);
  if (key === 'fall') return formatShare(value);
  if (key === 'rate' || path === 'annualRate') return format.annual(value);
  return path === 'value' ? String(value) : format.amount(value, { currency });
}

import { useTranslation } from 'react-i18next';
import { formatShare } from '../../../shared/format';
import { useFormat, type Format } from '../../components/preferences';
import type { Question } from './questions';

export type LogWords = {
  readonly issue: (code: string) => string;
  readonly question: (question: Question, currency: string) => string;
};

/** Words for what a form refuses and for what it asks. */
export function useLogWords(): LogWords {
  const { t, i18n } = useTranslation(['log', 'common']);
  const format = useFormat();
  return {
    issue: (code) => {
      if (i18n.exists(`issues.${code}`, { ns: 'log' })) return t(`log:issues.${code as 'other'}`);
      if (i18n.exists(`errors.fields.${code}`, { ns: 'common' }))
        return t(`common:errors.fields.${code as 'required'}`);
      return t('log:issues.other', { code });
    },
    question: ({ code, path, detail }, currency) => {
      const written = Object.entries(detail).map(
        ([key, value]) => [key, write({ key, value, path, currency }, format)] as const,
      );
      return t(`log:questions.${code}`, { replace: Object.fromEntries(written) });
    },
  };
}

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

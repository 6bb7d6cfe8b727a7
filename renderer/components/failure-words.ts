import { useTranslation } from 'react-i18next';
import type { Failure, FieldIssue } from '../../shared/result';

export type FailureWords = {
  readonly failure: (failure: Failure) => string;
  readonly issue: (issue: FieldIssue) => string;
  /** Words for each refused field by its path, as Mantine forms take them in `setErrors`. */
  readonly byField: (failure: Failure) => Record<string, string>;
};

/** Turns codes into words of the person's language. A code without words of its own is named, so that it can be reported. */
export function useFailureWords(): FailureWords {
  const { t, i18n } = useTranslation('common');
  const words = (key: string, otherwise: string): string =>
    i18n.exists(key, { ns: 'common' })
      ? i18n.t(key as 'errors.title', { ns: 'common' })
      : otherwise;
  const issue = ({ code }: FieldIssue): string =>
    words(`errors.fields.${code}`, t('errors.fields.invalid'));
  return {
    failure: ({ code }) => words(`errors.codes.${code}`, t('errors.fallback', { code })),
    issue,
    byField: (failure) =>
      Object.fromEntries((failure.issues ?? []).map((one) => [one.path, issue(one)])),
  };
}

import { Alert } from '@mantine/core';
import { IconFileOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../shared/result';
import { useFailureWords } from '../../components/failure-words';

/** Why a file was not taken: at which line, or what to export instead. */
export function Refused({ name, failure }: { readonly name: string; readonly failure: Failure }) {
  const { t } = useTranslation('import-screen');
  const words = useRefusalWords();
  return (
    <Alert
      role="alert"
      color="orange"
      variant="light"
      title={t('refused')}
      icon={<IconFileOff aria-hidden />}
    >
      <strong>{name}</strong>
      {failure.line === undefined ? null : <span> · {t('refusedAt', { line: failure.line })}</span>}
      <div>{words(failure)}</div>
    </Alert>
  );
}

function useRefusalWords(): (failure: Failure) => string {
  const { t, i18n } = useTranslation('import');
  const general = useFailureWords();
  return (failure) => {
    const key = `failure.${failure.code}`;
    if (!i18n.exists(key, { ns: 'import' })) return general.failure(failure);
    const format = String(failure.detail?.['format'] ?? '');
    const named = i18n.exists(`formats.${format}`, { ns: 'import' })
      ? t(`formats.${format as 'wechat'}`)
      : format;
    return t(key as 'failure.bill-unknown', {
      replace: {
        ...failure.detail,
        format: named,
        line: failure.line ?? '',
        path: failure.path ?? '',
        number: failure.index === undefined ? '' : failure.index + 1,
      },
    });
  };
}

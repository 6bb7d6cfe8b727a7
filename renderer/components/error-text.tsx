import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/result';
import { useFailureWords } from './failure-words';

/** What went wrong, in words. Nothing at all when nothing did. */
export function ErrorText({ failure }: { readonly failure: Failure | undefined }) {
  const { t } = useTranslation('common');
  const words = useFailureWords();
  if (failure === undefined) return null;
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      title={t('errors.title')}
      icon={<IconAlertTriangle aria-hidden />}
    >
      {words.failure(failure)}
    </Alert>
  );
}

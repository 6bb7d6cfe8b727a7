import { Loader, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Door } from '../../components/door';
import { Late } from '../../components/late';
import { useReady } from '../../components/use-ready';

/** While another process reads the ledger, because the last start did not survive opening it. */
export function Checking() {
  const { t } = useTranslation('unlock');
  useReady(true);
  return (
    <Door title={t('failure.checking')}>
      <Stack>
        <Text role="status">{t('failure.checkingWhy')}</Text>
        <Late>
          <Loader />
        </Late>
      </Stack>
    </Door>
  );
}

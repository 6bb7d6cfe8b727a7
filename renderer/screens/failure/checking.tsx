import { Loader, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Door } from '../../components/door';
import { Late } from '../../components/late';
import { useReady } from '../../components/use-ready';

/** While another process reads the ledger, because the last start did not survive opening it. */
export function Checking() {
  const { t } = useTranslation('unlock');
  return <Waiting title={t('failure.checking')} why={t('failure.checkingWhy')} />;
}

/** While another process copies a ledger that an older version wrote. Most are copied before this could be read. */
export function Upgrading() {
  const { t } = useTranslation('unlock');
  return (
    <Late>
      <Waiting title={t('failure.upgrading')} why={t('failure.upgradingWhy')} />
    </Late>
  );
}

function Waiting({ title, why }: { readonly title: string; readonly why: string }) {
  useReady(true);
  return (
    <Door title={title}>
      <Stack>
        <Text role="status">{why}</Text>
        <Late>
          <Loader />
        </Late>
      </Stack>
    </Door>
  );
}

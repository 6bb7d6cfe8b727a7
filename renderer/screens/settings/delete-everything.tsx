import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../shared/result';
import { call } from '../../bridge';
import { ConfirmByName } from '../../components/confirm-by-name';
import { ErrorText } from '../../components/error-text';
import { useVault } from '../../vault/vault';
import { SettingRow } from './setting-row';

/** Removes all there is, once the app's name has been typed. */
export function DeleteEverything() {
  const { t } = useTranslation(['settings', 'common']);
  const { take } = useVault();
  const [opened, setOpened] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const name = t('common:appName');
  const remove = async () => {
    setOpened(false);
    const answer = await call('vault.deleteEverything', { name });
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) take(answer.value);
  };
  return (
    <>
      <SettingRow label={t('deletion.title')} hint={t('deletion.hint')}>
        <Button
          variant="light"
          color="red"
          onClick={() => {
            setOpened(true);
          }}
        >
          {t('deletion.action')}
        </Button>
      </SettingRow>
      <ErrorText failure={failure} />
      <ConfirmByName
        opened={opened}
        title={t('deletion.title')}
        name={name}
        action={t('deletion.title')}
        onConfirm={() => void remove()}
        onClose={() => {
          setOpened(false);
        }}
      >
        {t('deletion.body')}
      </ConfirmByName>
    </>
  );
}

import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorText } from '../../components/error-text';
import { useStartAtLogin } from '../../components/use-start-at-login';
import { SettingRow } from './setting-row';

export function StartAtLoginRow() {
  const { t } = useTranslation('repayments');
  const { state, failure, turn } = useStartAtLogin();
  return (
    <>
      <SettingRow
        id="start-at-login"
        label={t('login.label')}
        hint={t(state?.supported === false ? 'login.unsupported' : 'login.hint')}
      >
        <Switch
          id="start-at-login"
          aria-describedby="start-at-login-hint"
          checked={state?.on ?? false}
          disabled={state?.supported !== true}
          onChange={(event) => void turn(event.currentTarget.checked)}
        />
      </SettingRow>
      <ErrorText failure={failure} />
    </>
  );
}

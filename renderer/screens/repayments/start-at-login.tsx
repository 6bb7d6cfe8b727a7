import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorText } from '../../components/error-text';
import { useStartAtLogin } from '../../components/use-start-at-login';

export function StartAtLogin() {
  const { t } = useTranslation('repayments');
  const { state, failure, turn } = useStartAtLogin();
  return (
    <>
      <Switch
        label={t('login.label')}
        description={t(state?.supported === false ? 'login.unsupported' : 'login.hint')}
        checked={state?.on ?? false}
        disabled={state?.supported !== true}
        onChange={(event) => void turn(event.currentTarget.checked)}
      />
      <ErrorText failure={failure} />
    </>
  );
}

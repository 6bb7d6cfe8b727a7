import { Switch } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../shared/ipc/contract';
import type { Failure } from '../../../shared/result';
import { call } from '../../bridge';
import { ErrorText } from '../../components/error-text';
import classes from './reminders.module.css';

/** Starting with the system, hidden, so that reminders come without opening a window. The system keeps the choice. */
export function StartAtLogin() {
  const { t } = useTranslation('repayments');
  const [state, setState] = useState<OutputOf<'login.state'>>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    let gone = false;
    void call('login.state', {}).then((answer) => {
      if (!gone && answer.ok) setState(answer.value);
    });
    return () => {
      gone = true;
    };
  }, []);
  const turn = async (on: boolean) => {
    setFailure(undefined);
    const answer = await call('login.set', { on });
    if (answer.ok) setState(answer.value);
    else setFailure(answer.error);
  };
  return (
    <div className={classes.login}>
      <Switch
        label={t('login.label')}
        description={t(state?.supported === false ? 'login.unsupported' : 'login.hint')}
        checked={state?.on ?? false}
        disabled={state?.supported !== true}
        onChange={(event) => void turn(event.currentTarget.checked)}
      />
      {failure === undefined ? null : <ErrorText failure={failure} />}
    </div>
  );
}

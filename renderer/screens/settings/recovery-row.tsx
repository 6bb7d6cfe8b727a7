import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Protection } from '../../../shared/ipc/contract';
import type { Failure } from '../../../shared/result';
import { call } from '../../bridge';
import { ErrorText } from '../../components/error-text';
import { useFailureWords } from '../../components/failure-words';
import { SecretInput } from '../../components/secret-input';
import { useVault } from '../../vault/vault';
import { asksPassphrase } from './protection-model';
import { RecoverySheet } from './recovery-sheet';
import { SettingRow } from './setting-row';

/** The recovery key: made, shown once, made anew, revoked. */
export function RecoveryRow({ protection }: { readonly protection: Protection }) {
  const { t } = useTranslation('settings');
  const { state, take } = useVault();
  const [opened, setOpened] = useState(false);
  const words = useFailureWords();
  const has = state?.recovery ?? false;
  const revoke = async () => {
    const answer = await call('vault.removeRecovery', {});
    if (!answer.ok) {
      notifications.show({ message: words.failure(answer.error), color: 'red', withBorder: true });
      return;
    }
    take(answer.value);
    notifications.show({ message: t('recovery.removed'), withBorder: true });
  };
  return (
    <SettingRow label={t('recovery.title')} hint={t(has ? 'recovery.has' : 'recovery.none')}>
      {has ? (
        <Button variant="subtle" onClick={() => void revoke()}>
          {t('recovery.remove')}
        </Button>
      ) : null}
      <Button
        variant="default"
        onClick={() => {
          setOpened(true);
        }}
      >
        {t(has ? 'recovery.again' : 'recovery.make')}
      </Button>
      <MakeRecovery
        opened={opened}
        asks={asksPassphrase(protection)}
        onClose={() => {
          setOpened(false);
        }}
      />
    </SettingRow>
  );
}

function MakeRecovery(props: {
  readonly opened: boolean;
  readonly asks: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['settings', 'common']);
  const { take } = useVault();
  const [current, setCurrent] = useState('');
  const [shown, setShown] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const close = () => {
    setShown(undefined);
    setFailure(undefined);
    props.onClose();
  };
  const make = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await call('vault.makeRecovery', current === '' ? {} : { current });
    setBusy(false);
    setCurrent('');
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    setShown(answer.value.key);
    take(answer.value.state);
  };
  return (
    <Modal
      opened={props.opened}
      onClose={close}
      title={t('recovery.title')}
      centered
      // A stray click must not take away what is shown once.
      closeOnClickOutside={shown === undefined}
      closeOnEscape={shown === undefined}
    >
      {shown === undefined ? (
        <form onSubmit={(event) => void make(event)}>
          <Stack>
            <Text size="sm">{t('recovery.ask')}</Text>
            {props.asks ? (
              <SecretInput
                label={t('protection.current')}
                description={t('protection.currentHint')}
                autoComplete="off"
                data-autofocus
                value={current}
                error={failure?.path !== undefined}
                onChange={(event) => {
                  setCurrent(event.currentTarget.value);
                }}
              />
            ) : null}
            <ErrorText failure={failure} />
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {t('common:actions.cancel')}
              </Button>
              <Button type="submit" loading={busy}>
                {t('recovery.makeNow')}
              </Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <RecoverySheet recoveryKey={shown} onClose={close} />
      )}
    </Modal>
  );
}

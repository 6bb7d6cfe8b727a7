import { Button, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../bridge';
import { Door } from '../../components/door';
import { useFailureWords } from '../../components/failure-words';
import { SecretInput } from '../../components/secret-input';
import { useReady } from '../../components/use-ready';
import { useVault } from '../../vault/vault';
import { RecoveryForm } from './recovery-form';
import { useCountdown } from './use-countdown';

/** Asks for the passphrase, or for the recovery key in its place. */
export function UnlockScreen() {
  const { t } = useTranslation('unlock');
  const { state } = useVault();
  const [recovering, setRecovering] = useState(false);
  useReady(true);
  return (
    <Door title={t('title')}>
      <Stack>
        {recovering ? <RecoveryForm /> : <PassphraseForm />}
        {state?.recovery === true ? (
          <Button
            variant="subtle"
            onClick={() => {
              setRecovering(!recovering);
            }}
          >
            {t(recovering ? 'passphraseInstead' : 'recoveryInstead')}
          </Button>
        ) : null}
      </Stack>
    </Door>
  );
}

/** Says plainly when a passphrase is wrong, and counts down the wait after too many tries. */
function PassphraseForm() {
  const { t } = useTranslation('unlock');
  const { state, take } = useVault();
  const words = useFailureWords();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [wait, setWait] = useCountdown(state?.waitSeconds ?? 0);

  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || wait > 0 || typed === '') return;
    setBusy(true);
    const answer = await call('vault.unlock', { passphrase: typed });
    setBusy(false);
    if (answer.ok) {
      take(answer.value);
      return;
    }
    const { code, detail } = answer.error;
    setWait(Number(detail?.['waitSeconds'] ?? 0));
    setError(code === 'wrong-passphrase' ? t('wrong') : words.failure(answer.error));
    setTyped('');
  };

  return (
    <form onSubmit={(event) => void unlock(event)}>
      <Stack>
        <SecretInput
          label={t('passphrase')}
          autoFocus
          autoComplete="off"
          value={typed}
          error={error}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setError(undefined);
          }}
        />
        {wait > 0 ? (
          <Text role="status" size="sm">
            {t('wait', { n: wait })}
          </Text>
        ) : null}
        <Button type="submit" size="md" loading={busy} disabled={wait > 0 || typed === ''}>
          {t('action')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('note')}
        </Text>
      </Stack>
    </form>
  );
}

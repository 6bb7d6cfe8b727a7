import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../bridge';
import { useFailureWords } from '../../components/failure-words';
import { useVault } from '../../vault/vault';

/** Opens the ledger with the recovery key, where the passphrase is forgotten or the keychain gone. */
export function RecoveryForm() {
  const { t } = useTranslation('unlock');
  const { take } = useVault();
  const words = useFailureWords();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const recover = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || typed.trim() === '') return;
    setBusy(true);
    const answer = await call('vault.recover', { key: typed });
    setBusy(false);
    if (answer.ok) take(answer.value);
    else setError(words.failure(answer.error));
  };
  return (
    <form onSubmit={(event) => void recover(event)}>
      <Stack>
        <TextInput
          label={t('recovery')}
          description={t('recoveryHint')}
          autoComplete="off"
          autoFocus
          spellCheck={false}
          value={typed}
          error={error}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setError(undefined);
          }}
        />
        <Button type="submit" size="md" loading={busy} disabled={typed.trim() === ''}>
          {t('action')}
        </Button>
      </Stack>
    </form>
  );
}

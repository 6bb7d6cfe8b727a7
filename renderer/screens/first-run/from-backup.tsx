import { Button, Group, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParcelView, VaultState } from '../../../shared/ipc/contract';
import type { Failure } from '../../../shared/result';
import { call } from '../../bridge';
import { ErrorText } from '../../components/error-text';
import { SecretInput } from '../../components/secret-input';
import { useWhen } from '../../components/use-when';

/** Another machine's backup in the place of a new ledger: chosen, and opened with what it was made under. */
export function FromBackup({ onOpened }: { readonly onOpened: (state: VaultState) => void }) {
  const { t } = useTranslation(['first-run', 'common']);
  const when = useWhen();
  const [parcel, setParcel] = useState<ParcelView>();
  const [secret, setSecret] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const choose = async () => {
    const answer = await call('parcel.choose', {});
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok && answer.value !== null) setParcel(answer.value);
  };
  const adopt = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || secret === '') return;
    setBusy(true);
    const answer = await call('parcel.adopt', { secret });
    setBusy(false);
    if (answer.ok) onOpened(answer.value);
    else setFailure(answer.error);
  };
  return (
    <Stack mt="md">
      {parcel === undefined ? (
        <Group>
          <Button variant="subtle" ml={-18} onClick={() => void choose()}>
            {t('first-run:backup.choose')}
          </Button>
        </Group>
      ) : (
        <form onSubmit={(event) => void adopt(event)}>
          <Stack>
            <Text>
              {t('first-run:backup.chosen', { name: parcel.name, when: when(parcel.at) })}
            </Text>
            <SecretInput
              label={t(
                parcel.opens.includes('passphrase')
                  ? parcel.opens.includes('recovery')
                    ? 'first-run:backup.either'
                    : 'first-run:backup.passphrase'
                  : 'first-run:backup.recovery',
              )}
              description={t('first-run:backup.hint')}
              autoComplete="off"
              autoFocus
              value={secret}
              error={failure?.path === 'secret'}
              onChange={(event) => {
                setSecret(event.currentTarget.value);
              }}
            />
            <Group>
              <Button type="submit" loading={busy} disabled={secret === ''}>
                {t('first-run:backup.open')}
              </Button>
              <Button
                variant="default"
                onClick={() => {
                  setParcel(undefined);
                  setSecret('');
                }}
              >
                {t('common:actions.cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
      <ErrorText failure={failure} />
    </Stack>
  );
}

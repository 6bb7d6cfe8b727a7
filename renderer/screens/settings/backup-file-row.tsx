import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParcelView } from '../../../shared/ipc/contract';
import type { Failure } from '../../../shared/result';
import { call } from '../../bridge';
import { ErrorText } from '../../components/error-text';
import { RestoreQuestion } from '../../components/restore-question';
import { SettingRow } from './setting-row';

/** Goes back to a backup of this ledger that lies somewhere else. */
export function BackupFileRow() {
  const { t } = useTranslation('backups');
  const [parcel, setParcel] = useState<ParcelView>();
  const [failure, setFailure] = useState<Failure>();
  const [said, setSaid] = useState<string>();
  const [busy, setBusy] = useState(false);
  const choose = async () => {
    const answer = await call('parcel.choose', {});
    setSaid(undefined);
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok && answer.value !== null) setParcel(answer.value);
  };
  const restore = async () => {
    setParcel(undefined);
    setBusy(true);
    const answer = await call('parcel.restore', {});
    setBusy(false);
    setFailure(answer.ok ? undefined : answer.error);
    setSaid(answer.ok ? t('restored', { path: answer.value.kept }) : undefined);
  };
  return (
    <>
      <SettingRow
        label={t('file.title')}
        hint={<span role="status">{said ?? t('file.hint')}</span>}
      >
        <Button variant="default" loading={busy} onClick={() => void choose()}>
          {t('file.choose')}
        </Button>
      </SettingRow>
      <ErrorText failure={failure} />
      <RestoreQuestion
        at={parcel?.at}
        onClose={() => {
          setParcel(undefined);
        }}
        onConfirm={() => void restore()}
      />
    </>
  );
}

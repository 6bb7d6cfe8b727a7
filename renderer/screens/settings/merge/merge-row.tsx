import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParcelView } from '../../../../shared/ipc/contract';
import type { Failure } from '../../../../shared/result';
import { call } from '../../../bridge';
import { ErrorText } from '../../../components/error-text';
import { SettingRow } from '../setting-row';
import { MergeDialog } from './merge-dialog';

/** Brings what another machine logged into this ledger, from that machine's backup. */
export function MergeRow() {
  const { t } = useTranslation('merge');
  const [parcel, setParcel] = useState<ParcelView>();
  const [failure, setFailure] = useState<Failure>();
  const [done, setDone] = useState(false);
  const choose = async () => {
    const answer = await call('parcel.choose', {});
    setDone(false);
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok && answer.value !== null) setParcel(answer.value);
  };
  return (
    <>
      <SettingRow
        label={t('row.title')}
        hint={<span role="status">{done ? t('row.done') : t('row.hint')}</span>}
      >
        <Button variant="default" onClick={() => void choose()}>
          {t('row.choose')}
        </Button>
      </SettingRow>
      <ErrorText failure={failure} />
      {parcel === undefined ? null : (
        <MergeDialog
          parcel={parcel}
          onClose={(merged) => {
            setParcel(undefined);
            setDone(merged);
          }}
        />
      )}
    </>
  );
}

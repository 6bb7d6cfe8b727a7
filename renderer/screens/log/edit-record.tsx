import { Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../../shared/ipc/views';
import type { AnyRecord } from '../../../shared/records';
import { call } from '../../bridge';
import { usePreferences } from '../../components/preferences';
import { useRecord } from '../../mirror/queries';
import { isLogRecord } from './log-model';
import { RecordForm } from './record-form';
import { useFirstField } from './use-first-field';

/** A record that is there already, in the form it was logged with. */
export function EditRecord(props: {
  readonly recordId: string;
  readonly accounts: readonly AccountRow[];
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('log');
  const { today } = usePreferences();
  const record = useStored(props.recordId);
  const body = useRef<HTMLDivElement>(null);
  useFirstField(body, {
    active: record !== undefined && record !== null,
    form: props.recordId,
    last: true,
  });
  if (record === undefined) return null;
  if (record === null || !isLogRecord(record)) return <Text c="dimmed">{t('gone')}</Text>;
  return (
    <div ref={body}>
      <RecordForm
        kind={record.type}
        record={record}
        accounts={props.accounts}
        start={{ accountId: '', on: today }}
        onSaved={props.onDone}
        onCancel={props.onDone}
      />
    </div>
  );
}

/** The mirror's record; one older than the mirror goes back is asked for. `null` when it is nowhere. */
function useStored(id: string): AnyRecord | null | undefined {
  const mirrored = useRecord(id);
  const [asked, setAsked] = useState<AnyRecord | null>();
  useEffect(() => {
    if (mirrored !== null) return undefined;
    let wanted = true;
    void call('query.history', { id }).then((answer) => {
      if (!wanted) return;
      const latest = answer.ok ? answer.value.versions.toSorted((a, b) => b.seq - a.seq)[0] : null;
      setAsked(latest?.record ?? null);
    });
    return () => {
      wanted = false;
    };
  }, [id, mirrored]);
  return mirrored ?? asked;
}

import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParcelView } from '../../../../shared/ipc/contract';
import type { MergePreview } from '../../../../shared/merge/view';
import type { Failure } from '../../../../shared/result';
import { call } from '../../../bridge';
import { ErrorText } from '../../../components/error-text';
import { SecretInput } from '../../../components/secret-input';
import { useWhen } from '../../../components/use-when';
import { Preview } from './preview';

/** A chosen backup: opened with its secret, then what it brings. Whatever closes it, main forgets what it read. */
export function MergeDialog(props: {
  readonly parcel: ParcelView;
  readonly onClose: (merged: boolean) => void;
}) {
  const { t } = useTranslation(['merge', 'common']);
  const when = useWhen();
  const [preview, setPreview] = useState<MergePreview>();
  const { parcel } = props;
  useEffect(
    () => () => {
      void call('merge.cancel', {});
    },
    [],
  );
  const close = () => {
    props.onClose(false);
  };
  return (
    <Modal
      opened
      onClose={close}
      // What was decided is kept nowhere: only who says so gives it up.
      closeOnClickOutside={false}
      closeOnEscape={preview === undefined || preview.conflictCount === 0}
      title={t('merge:title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('common:actions.close') }}
    >
      <Stack>
        <Text size="sm" c="dimmed">
          {t('merge:chosen', { name: parcel.name, when: when(parcel.at) })}
        </Text>
        {preview === undefined ? (
          <Secret opens={parcel.opens} onOpened={setPreview} onCancel={close} />
        ) : (
          <Preview
            preview={preview}
            onCancel={close}
            onDone={() => {
              props.onClose(true);
            }}
          />
        )}
      </Stack>
    </Modal>
  );
}

function Secret(props: {
  readonly opens: ParcelView['opens'];
  readonly onOpened: (preview: MergePreview) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation(['merge', 'common']);
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const { opens } = props;
  const either = opens.length > 1 ? 'either' : (opens[0] ?? 'passphrase');
  const read = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || secret === '') return;
    setBusy(true);
    const answer = await call('merge.read', { secret });
    setBusy(false);
    if (answer.ok) props.onOpened(answer.value);
    else setFailure(answer.error);
  };
  return (
    <form onSubmit={(event) => void read(event)}>
      <Stack>
        <SecretInput
          data-autofocus
          label={t(`merge:secret.${either}`)}
          description={t('merge:secret.hint')}
          autoComplete="off"
          value={secret}
          error={failure?.path === 'secret'}
          onChange={(event) => {
            setSecret(event.currentTarget.value);
          }}
        />
        <ErrorText failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onCancel}>
            {t('common:actions.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={secret === ''}>
            {t('merge:compare')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWhen } from './use-when';

/** Asks before a backup takes the ledger's place. Open while there is a moment to go back to. */
export function RestoreQuestion(props: {
  readonly at: string | undefined;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}) {
  const { t } = useTranslation(['backups', 'common']);
  const when = useWhen();
  const { at } = props;
  return (
    <Modal opened={at !== undefined} onClose={props.onClose} title={t('ask.title')} centered>
      {at === undefined ? null : (
        <Stack>
          <Text size="sm">{t('ask.body', { when: when(at) })}</Text>
          <Group justify="flex-end">
            <Button variant="default" data-autofocus onClick={props.onClose}>
              {t('common:actions.cancel')}
            </Button>
            <Button onClick={props.onConfirm}>{t('ask.action')}</Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Asks for a name to be typed before something that takes much away. */
export function ConfirmByName(props: {
  readonly opened: boolean;
  readonly title: string;
  readonly name: string;
  readonly action?: string;
  readonly children: ReactNode;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('common');
  const [typed, setTyped] = useState('');
  const close = () => {
    setTyped('');
    props.onClose();
  };
  return (
    <Modal opened={props.opened} onClose={close} title={props.title} centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== props.name) return;
          setTyped('');
          props.onConfirm();
        }}
      >
        <Stack>
          <Text size="sm" component="div">
            {props.children}
          </Text>
          <TextInput
            data-autofocus
            label={t('confirm.typeName', { name: props.name })}
            value={typed}
            autoComplete="off"
            onChange={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('actions.cancel')}
            </Button>
            <Button type="submit" color="red" disabled={typed.trim() !== props.name}>
              {props.action ?? t('confirm.remove')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

import { Button, Group, Modal, Stack, Text, type ButtonProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCounts } from '../mirror/queries';
import { useCommand } from './use-command';

/** Takes the demo away in one step; asks first where something of the person's own would go with it. */
export function RemoveDemo(props: Pick<ButtonProps, 'size' | 'variant'>) {
  const { t } = useTranslation('common');
  const { run, busy } = useCommand();
  const own = useCounts()?.demoOwn ?? 0;
  const [asking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
  };
  const remove = async () => {
    await run('demo.remove', {}, { said: t('demo.removed') });
    close();
  };
  return (
    <>
      <Button
        {...props}
        loading={busy}
        onClick={() => {
          if (own > 0) setAsking(true);
          else void remove();
        }}
      >
        {t('demo.remove')}
      </Button>
      <Modal opened={asking} onClose={close} title={t('demo.remove')} centered>
        <Stack>
          <Text size="sm">{t('demo.own', { n: own })}</Text>
          <Group justify="flex-end">
            <Button variant="default" data-autofocus onClick={close}>
              {t('actions.cancel')}
            </Button>
            <Button loading={busy} onClick={() => void remove()}>
              {t('demo.removeAll')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

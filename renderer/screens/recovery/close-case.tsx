import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../components/use-command';
import { outcomeText } from './recovery-model';

const outcomes = ['back', 'partly', 'not', 'needless'] as const;

/** Closes a case with how it ended. */
export function CloseCase(props: {
  readonly caseId: string;
  readonly opened: boolean;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation(['recovery', 'common']);
  const { run, busy } = useCommand();
  const [chosen, setChosen] = useState<(typeof outcomes)[number] | null>(null);
  const [own, setOwn] = useState('');
  const close = async () => {
    if (chosen === null) return;
    const outcome = outcomeText(t(`recovery:close.outcomes.${chosen}`), own);
    const input = { caseId: props.caseId, outcome };
    const answer = await run('case.close', input, { said: t('recovery:close.done') });
    if (answer.ok) props.onDone();
  };
  return (
    <Modal
      opened={props.opened}
      onClose={props.onDone}
      title={t('recovery:close.title')}
      closeButtonProps={{ 'aria-label': t('common:actions.close') }}
      centered
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void close();
        }}
      >
        <Stack>
          <Text size="sm">{t('recovery:close.text')}</Text>
          <Radio.Group
            label={t('recovery:close.outcome')}
            value={chosen}
            onChange={(value) => {
              setChosen(outcomes.find((one) => one === value) ?? null);
            }}
          >
            <Stack gap="xs" pt={6}>
              {outcomes.map((one) => (
                <Radio key={one} value={one} label={t(`recovery:close.outcomes.${one}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            autosize
            minRows={2}
            maxRows={6}
            maxLength={1900}
            label={t('recovery:close.own')}
            value={own}
            onChange={(event) => {
              setOwn(event.currentTarget.value);
            }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onDone}>
              {t('common:actions.cancel')}
            </Button>
            <Button type="submit" disabled={busy || chosen === null}>
              {t('recovery:close.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

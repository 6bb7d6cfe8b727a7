import { Button, Group, Modal, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../shared/dates';
import type { FindingRow } from '../../../shared/ipc/views';
import { usePreferences } from '../../components/preferences';
import { useRuleName } from '../../components/rule-name';
import { useCommand } from '../../components/use-command';

const spans = [7, 30, 90, 0] as const;

/** Sets a finding aside, for a time or for good, with the person's own reason. */
export function DismissFinding(props: {
  readonly finding: FindingRow;
  readonly opened: boolean;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation(['patterns-screen', 'common']);
  const { finding, onDone } = props;
  const rule = useRuleName()(finding.rule);
  const { today } = usePreferences();
  const { run, busy } = useCommand();
  const [reason, setReason] = useState('');
  const [span, setSpan] = useState<number>(30);
  const id = useId();
  const dismiss = async () => {
    const answer = await run(
      'finding.dismiss',
      {
        findingKey: finding.key,
        reason: reason.trim(),
        ...(span === 0 ? {} : { until: addDays(today, span) }),
      },
      { said: t('patterns-screen:dismiss.done', { rule }) },
    );
    if (answer.ok) onDone();
  };
  return (
    <Modal
      opened={props.opened}
      onClose={onDone}
      title={t('patterns-screen:dismiss.title', { rule })}
      centered
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void dismiss();
        }}
      >
        <Stack>
          <Text size="sm">{t('patterns-screen:dismiss.text')}</Text>
          <div>
            <Text size="sm" fw={500} id={id} mb={4}>
              {t('patterns-screen:dismiss.until')}
            </Text>
            <SegmentedControl
              fullWidth
              aria-labelledby={id}
              value={String(span)}
              data={spans.map((days) => ({
                value: String(days),
                label:
                  days === 0
                    ? t('patterns-screen:dismiss.forever')
                    : t('patterns-screen:dismiss.days', { n: days }),
              }))}
              onChange={(value) => {
                setSpan(Number(value));
              }}
            />
          </div>
          <Textarea
            data-autofocus
            autosize
            minRows={2}
            maxRows={6}
            maxLength={2000}
            label={t('patterns-screen:dismiss.reason')}
            placeholder={t('patterns-screen:dismiss.reasonHint')}
            value={reason}
            onChange={(event) => {
              setReason(event.currentTarget.value);
            }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onDone}>
              {t('common:actions.cancel')}
            </Button>
            <Button type="submit" disabled={busy}>
              {t('patterns-screen:dismiss.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

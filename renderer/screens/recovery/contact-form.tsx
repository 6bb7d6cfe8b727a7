import {
  Autocomplete,
  Button,
  Group,
  Modal,
  SegmentedControl,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/dates';
import { contactKinds, type ContactKind } from '../../../shared/recovery/contacts';
import { DayInput } from '../../components/day-input';
import { usePreferences } from '../../components/preferences';
import { useCommand } from '../../components/use-command';

type FormProps = {
  readonly caseId: string;
  /** The day from which the plan shows contacts. */
  readonly from: Day;
  readonly opened: boolean;
  readonly onDone: () => void;
};

/** A contact in half a minute: what it was, through which channel, and the words. */
export function ContactForm(props: FormProps) {
  const { t } = useTranslation(['recovery', 'common']);
  return (
    <Modal
      opened={props.opened}
      onClose={props.onDone}
      title={t('recovery:contacts.add')}
      closeButtonProps={{ 'aria-label': t('common:actions.close') }}
      centered
    >
      <Fields {...props} />
    </Modal>
  );
}

const channels = ['help', 'chat', 'phone', 'branch'] as const;

type Typed = {
  readonly kind: ContactKind;
  readonly channel: string;
  readonly on: Day | undefined;
  readonly text: string;
  readonly answer: string;
  readonly reference: string;
};

const textLabels = {
  'support-contacted': 'contacts.text',
  'appeal-submitted': 'contacts.textAppeal',
  'appeal-answered': 'contacts.textAnswer',
} as const satisfies Record<ContactKind, string>;

function Fields({ caseId, from, onDone }: FormProps) {
  const { t } = useTranslation(['recovery', 'common']);
  const { today } = usePreferences();
  const { run, busy } = useCommand();
  const [typed, setTyped] = useState<Typed>({
    kind: 'support-contacted',
    channel: t('recovery:contacts.channels.help'),
    on: today,
    text: '',
    answer: '',
    reference: '',
  });
  const type = (part: Partial<Typed>) => {
    setTyped((before) => ({ ...before, ...part }));
  };
  const ready = typed.channel.trim() !== '' && typed.text.trim() !== '' && typed.on !== undefined;
  const save = async () => {
    const answer = await run('case.contact', inputOf(caseId, typed), {
      said: t('recovery:contacts.saved'),
    });
    if (answer.ok) onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void save();
      }}
    >
      <Stack gap="sm">
        <SegmentedControl
          fullWidth
          aria-label={t('recovery:contacts.kind')}
          value={typed.kind}
          data={contactKinds.map((kind) => ({
            value: kind,
            label: t(`recovery:contacts.kinds.${kind}`),
          }))}
          onChange={(kind) => {
            type({ kind });
          }}
        />
        <Group grow align="flex-start">
          <Autocomplete
            label={t('recovery:contacts.channel')}
            maxLength={80}
            data={channels.map((channel) => t(`recovery:contacts.channels.${channel}`))}
            filter={({ options }) => options}
            value={typed.channel}
            onChange={(channel) => {
              type({ channel });
            }}
          />
          <DayInput
            label={t('recovery:contacts.on')}
            required
            withAsterisk={false}
            minDate={from}
            maxDate={today}
            value={typed.on}
            onChange={(on) => {
              type({ on });
            }}
          />
        </Group>
        <WordsFields typed={typed} type={type} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('common:actions.cancel')}
          </Button>
          <Button type="submit" disabled={busy || !ready}>
            {t('recovery:contacts.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function WordsFields(props: {
  readonly typed: Typed;
  readonly type: (part: Partial<Typed>) => void;
}) {
  const { t } = useTranslation('recovery');
  const { typed, type } = props;
  return (
    <>
      <Textarea
        data-autofocus
        autosize
        minRows={2}
        maxRows={8}
        maxLength={1900}
        label={t(textLabels[typed.kind])}
        value={typed.text}
        onChange={(event) => {
          type({ text: event.currentTarget.value });
        }}
      />
      {typed.kind === 'appeal-answered' ? null : (
        <Textarea
          autosize
          minRows={1}
          maxRows={6}
          maxLength={2000}
          label={t('contacts.answer')}
          value={typed.answer}
          onChange={(event) => {
            type({ answer: event.currentTarget.value });
          }}
        />
      )}
      <TextInput
        maxLength={200}
        label={t('contacts.referenceLabel')}
        value={typed.reference}
        onChange={(event) => {
          type({ reference: event.currentTarget.value });
        }}
      />
    </>
  );
}

function inputOf(caseId: string, typed: Typed) {
  const { kind, channel, on, text } = typed;
  const answer = kind === 'appeal-answered' ? '' : typed.answer.trim();
  const reference = typed.reference.trim();
  return {
    caseId,
    kind,
    channel,
    text,
    ...(on === undefined ? {} : { on }),
    ...(answer === '' ? {} : { answer }),
    ...(reference === '' ? {} : { reference }),
  };
}

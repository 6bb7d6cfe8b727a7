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
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/dates';
import { contactKinds, type ContactKind } from '../../../shared/recovery/contacts';
import { DayInput } from '../../components/day-input';
import { useFailureWords } from '../../components/failure-words';
import { usePreferences } from '../../components/preferences';
import { useCommand } from '../../components/use-command';
import { Restored } from '../log/restored';
import { useKept, type KeptForm } from '../log/use-kept';

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
      closeOnClickOutside={false}
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
  const { run, busy } = useCommand();
  const form = useContact(caseId);
  const { values } = form;
  const ready =
    values.channel.trim() !== '' && values.text.trim() !== '' && values.on !== undefined;
  const save = async () => {
    const answer = await run('case.contact', inputOf(caseId, values), {
      said: t('recovery:contacts.saved'),
    });
    if (!answer.ok) {
      form.refuse(answer.error.issues ?? []);
      return;
    }
    form.finished();
    onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void save();
      }}
    >
      <Stack gap="sm">
        <Restored form={form} />
        <PlaceFields form={form} from={from} />
        <WordsFields typed={values} type={form.change} />
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

/** What was typed of a contact, kept when the dialog is closed without saving. */
function useContact(caseId: string): KeptForm<Typed> {
  const { t } = useTranslation(['recovery', 'log']);
  const { today } = usePreferences();
  return useKept<Typed>({
    key: `contact ${caseId}`,
    fresh: () => ({
      kind: 'support-contacted',
      channel: t('recovery:contacts.channels.help'),
      on: today,
      text: '',
      answer: '',
      reference: '',
    }),
    said: t('log:kept.said', { kind: t('recovery:contacts.one') }),
  });
}

/** What it was, through which channel and when. */
function PlaceFields(props: { readonly form: KeptForm<Typed>; readonly from: Day }) {
  const { t } = useTranslation('recovery');
  const { today } = usePreferences();
  const words = useFailureWords();
  const { values, change, errors } = props.form;
  const wrongDay = errors.get('on');
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label={t('contacts.kind')}
        value={values.kind}
        data={contactKinds.map((kind) => ({ value: kind, label: t(`contacts.kinds.${kind}`) }))}
        onChange={(kind) => {
          change({ kind });
        }}
      />
      <Group grow align="flex-start">
        <Autocomplete
          label={t('contacts.channel')}
          maxLength={80}
          data={channels.map((channel) => t(`contacts.channels.${channel}`))}
          filter={({ options }) => options}
          value={values.channel}
          onChange={(channel) => {
            change({ channel });
          }}
        />
        <DayInput
          label={t('contacts.on')}
          required
          withAsterisk={false}
          minDate={props.from}
          maxDate={today}
          value={values.on}
          error={wrongDay === undefined ? null : words.issue({ path: 'on', code: wrongDay })}
          onChange={(on) => {
            change({ on });
          }}
        />
      </Group>
    </>
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

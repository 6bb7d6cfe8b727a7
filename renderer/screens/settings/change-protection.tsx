import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Protection } from '../../../shared/ipc/contract';
import type { Failure } from '../../../shared/result';
import { call } from '../../bridge';
import { ErrorText } from '../../components/error-text';
import { SecretInput } from '../../components/secret-input';
import { useFirstRefused } from '../../components/use-first-refused';
import { useVault } from '../../vault/vault';
import {
  asksPassphrase,
  changeProblem,
  protectionToBegin,
  protectionsFor,
} from './protection-model';

/** Another way to keep the key, or another passphrase. */
export function ChangeProtection({ protection }: { readonly protection: Protection }) {
  const { t } = useTranslation('settings');
  const [opened, setOpened] = useState(false);
  const close = () => {
    setOpened(false);
  };
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          setOpened(true);
        }}
      >
        {t('protection.change')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('protection.title')} centered>
        <ChangeForm protection={protection} onDone={close} />
      </Modal>
    </>
  );
}

function ChangeForm(props: { readonly protection: Protection; readonly onDone: () => void }) {
  const { t } = useTranslation(['settings', 'common']);
  const { state, take } = useVault();
  const offered = protectionsFor(state?.keychain.available ?? false);
  const [chosen, setChosen] = useState(protectionToBegin(props.protection, offered));
  const [typed, setTyped] = useState({ current: '', first: '', second: '' });
  const [refusals, setRefusals] = useState(0);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const form = useFirstRefused(refusals);
  const problem = changeProblem({ protection: chosen, ...typed });

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (problem) setRefusals(refusals + 1);
    if (problem || busy) return;
    setBusy(true);
    const answer = await call('vault.protect', {
      protection: chosen,
      ...(asksPassphrase(chosen) ? { passphrase: typed.first } : {}),
      ...(typed.current === '' ? {} : { current: typed.current }),
    });
    setBusy(false);
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    take(answer.value);
    notifications.show({ message: t('protection.done'), withBorder: true });
    props.onDone();
  };
  const field = (name: 'current' | 'first' | 'second') => ({
    label: t(`protection.${name}`),
    autoComplete: 'off',
    value: typed[name],
    ...(refusals > 0 && problem?.field === name
      ? { error: t(`protection.${problem.code}`) }
      : { error: name === 'current' && failure?.path !== undefined }),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      setTyped({ ...typed, [name]: event.currentTarget.value });
    },
  });
  return (
    <form ref={form} onSubmit={(event) => void save(event)}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('protection.hint')}
        </Text>
        <Kinds offered={offered} chosen={chosen} onChoose={setChosen} />
        {asksPassphrase(props.protection) ? (
          <SecretInput {...field('current')} description={t('protection.currentHint')} />
        ) : null}
        {asksPassphrase(chosen) ? (
          <>
            <SecretInput {...field('first')} />
            <SecretInput {...field('second')} />
          </>
        ) : null}
        <ErrorText failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onDone}>
            {t('common:actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('protection.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Kinds(props: {
  readonly offered: readonly Protection[];
  readonly chosen: Protection;
  readonly onChoose: (kind: Protection) => void;
}) {
  const { t } = useTranslation('settings');
  return (
    <Radio.Group
      aria-label={t('vault.protection')}
      value={props.chosen}
      onChange={(value) => {
        const kind = props.offered.find((one) => one === value);
        if (kind) props.onChoose(kind);
      }}
    >
      <Stack gap="xs">
        {props.offered.map((kind) => (
          <Radio
            key={kind}
            value={kind}
            label={t(`vault.kinds.${kind}`)}
            description={t(`protection.about.${kind}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

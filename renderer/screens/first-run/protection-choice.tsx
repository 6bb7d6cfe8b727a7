import { Button, Radio, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { VaultState } from '../../../shared/ipc/contract';
import type { Failure } from '../../../shared/result';
import { call } from '../../bridge';
import { ErrorText } from '../../components/error-text';
import { useFirstRefused } from '../../components/use-first-refused';
import { useVault } from '../../vault/vault';
import { PassphraseFields } from './passphrase-fields';
import { offeredProtections, passphraseProblem, type Protection } from './protection-model';
import classes from './first-run.module.css';

/** Who keeps the ledger's key. Each kind is said plainly, and none is hidden. */
export function ProtectionChoice(props: { readonly onCreated: (state: VaultState) => void }) {
  const { t } = useTranslation('first-run');
  const keychain = useVault().state?.keychain ?? { available: false };
  const offered = offeredProtections(keychain.available);
  const [chosen, setChosen] = useState<Protection>(offered[0] ?? 'passphrase');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [refusals, setRefusals] = useState(0);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const form = useFirstRefused(refusals);
  const problem = chosen === 'passphrase' ? passphraseProblem(first, second) : undefined;

  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (problem) setRefusals(refusals + 1);
    if (problem || busy) return;
    setBusy(true);
    const answer = await call('vault.create', {
      protection: chosen,
      ...(chosen === 'passphrase' ? { passphrase: first } : {}),
    });
    setBusy(false);
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) props.onCreated(answer.value);
  };

  return (
    <form ref={form} onSubmit={(event) => void create(event)}>
      <Stack>
        <Text c="dimmed">{t('protection.hint')}</Text>
        <Kinds offered={offered} chosen={chosen} onChoose={setChosen} backend={keychain.backend} />
        {keychain.available ? null : (
          <Text size="sm" c="dimmed">
            {t('protection.keychainMissing')}
          </Text>
        )}
        {chosen === 'passphrase' ? (
          <PassphraseFields
            first={first}
            second={second}
            problem={refusals > 0 ? problem : undefined}
            onFirst={setFirst}
            onSecond={setSecond}
          />
        ) : null}
        <ErrorText failure={failure} />
        <Button type="submit" size="md" loading={busy} className={classes.main}>
          {t('protection.create')}
        </Button>
      </Stack>
    </form>
  );
}

function Kinds(props: {
  readonly offered: readonly Protection[];
  readonly chosen: Protection;
  readonly backend: string | undefined;
  readonly onChoose: (kind: Protection) => void;
}) {
  const { t } = useTranslation('first-run');
  return (
    <Radio.Group
      aria-label={t('protection.title')}
      value={props.chosen}
      onChange={(value) => {
        const kind = props.offered.find((one) => one === value);
        if (kind) props.onChoose(kind);
      }}
    >
      <Stack gap="xs">
        {props.offered.map((kind) => (
          <Radio.Card key={kind} value={kind} className={classes.kind}>
            <Radio.Indicator />
            <span>
              <span className={classes.kindName}>{t(`protection.${kind}`)}</span>
              <span className={classes.kindAbout}>
                {t(`protection.${kind}About`, { backend: props.backend ?? '' })}
              </span>
            </span>
          </Radio.Card>
        ))}
      </Stack>
    </Radio.Group>
  );
}

import { SimpleGrid, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SecretInput } from '../../components/secret-input';
import { SHORTEST, strengthOf } from './passphrase-strength';
import type { PassphraseProblem } from './protection-model';
import classes from './first-run.module.css';

/** The passphrase, twice, with a hint at its strength and what losing it means. */
export function PassphraseFields(props: {
  readonly first: string;
  readonly second: string;
  readonly problem: PassphraseProblem | undefined;
  readonly onFirst: (text: string) => void;
  readonly onSecond: (text: string) => void;
}) {
  const { t } = useTranslation('first-run');
  const refused = (field: 'first' | 'second') =>
    props.problem?.field === field ? { error: t(`protection.${props.problem.code}`) } : {};
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('protection.firstHint')}
      </Text>
      <SimpleGrid cols={2}>
        <SecretInput
          label={t('protection.first')}
          autoComplete="new-password"
          value={props.first}
          {...refused('first')}
          onChange={(event) => {
            props.onFirst(event.currentTarget.value);
          }}
        />
        <SecretInput
          label={t('protection.second')}
          autoComplete="new-password"
          value={props.second}
          {...refused('second')}
          onChange={(event) => {
            props.onSecond(event.currentTarget.value);
          }}
        />
      </SimpleGrid>
      {props.first.length >= SHORTEST ? <StrengthHint passphrase={props.first} /> : null}
      <p className={classes.caution}>
        <IconAlertTriangle size={19} stroke={1.8} aria-hidden />
        {t('protection.lost')}
      </p>
    </Stack>
  );
}

function StrengthHint({ passphrase }: { readonly passphrase: string }) {
  const { t } = useTranslation('first-run');
  const strength = strengthOf(passphrase);
  return (
    <div className={classes.strength} data-strength={strength} role="status">
      <span className={classes.meter} aria-hidden>
        <span />
        <span />
        <span />
      </span>
      {t(`protection.strength.${strength}`)}
    </div>
  );
}

import { SegmentedControl, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../shared/locales';
import { call } from '../../bridge';
import { Door } from '../../components/door';
import { usePreferences } from '../../components/preferences';
import { useReady } from '../../components/use-ready';
import { speak } from '../../i18n/i18n';
import { useVault } from '../../vault/vault';
import { FirstAccount } from './first-account';
import { FromBackup } from './from-backup';
import { ProtectionChoice } from './protection-choice';
import { Welcome } from './welcome';

/** The first minutes: what this is, how the ledger is protected, and the first account. */
export function FirstRunScreen({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('first-run');
  const { state, take } = useVault();
  const { locale } = usePreferences();
  const [begun, setBegun] = useState(false);
  useReady(true);
  if (state?.status === 'open')
    return (
      <Step n={3} title={t('account.title')}>
        <FirstAccount onDone={onDone} />
      </Step>
    );
  if (!begun)
    return (
      <Step n={1} title={t('welcome.title')} tools={<LanguageChoice />}>
        <Welcome
          onStart={() => {
            setBegun(true);
          }}
        />
        <FromBackup
          onOpened={(opened) => {
            take(opened);
            onDone();
          }}
        />
      </Step>
    );
  return (
    <Step n={2} title={t('protection.title')}>
      <ProtectionChoice
        onCreated={(created) => {
          // The language chosen before there was anywhere to keep it.
          if (created.locale !== locale) void call('settings.change', { locale });
          take(created);
        }}
      />
    </Step>
  );
}

function Step(props: {
  readonly n: number;
  readonly title: string;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('first-run');
  return (
    // Each step begins at its top, however far the one before was scrolled.
    <Door key={props.n} wide title={props.title} tools={props.tools}>
      {props.children}
      <Text size="xs" c="dimmed" mt="lg">
        {t('step', { n: props.n, of: 3 })}
      </Text>
    </Door>
  );
}

function LanguageChoice() {
  const { t } = useTranslation('common');
  const { locale } = usePreferences();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('header.language')}
      value={locale}
      data={(['zh-CN', 'en'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
      onChange={(value: Locale) => {
        speak(value);
      }}
    />
  );
}

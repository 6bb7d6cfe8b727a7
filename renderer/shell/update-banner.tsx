import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Updates } from '../components/use-updates';
import classes from './demo-banner.module.css';

/** Says that there is a new version, then that it can be installed. Put off, it stays away until the next step. */
export function UpdateBanner({ updates: { view, take } }: { readonly updates: Updates }) {
  const { t } = useTranslation('updates');
  const [putOff, setPutOff] = useState('');
  const step = view?.step;
  if (step?.at !== 'found' && step?.at !== 'fetched') return null;
  if (putOff === step.at) return null;
  return (
    <aside className={classes.banner} aria-label={t('banner.label')}>
      <span>{t(`banner.${step.at}`, { version: step.version })}</span>
      <Group gap="xs" wrap="nowrap">
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => void take(step.at === 'found' ? 'updates.download' : 'updates.install')}
        >
          {t(step.at === 'found' ? 'download' : 'install')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            setPutOff(step.at);
          }}
        >
          {t('later')}
        </Button>
      </Group>
    </aside>
  );
}

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RemoveDemo } from '../../components/remove-demo';
import { Section } from '../../components/section';
import { useCommand } from '../../components/use-command';
import { useCounts } from '../../mirror/queries';
import { SettingRow } from './setting-row';

export function DemoSection() {
  const { t } = useTranslation('settings');
  const { run, busy } = useCommand();
  const demo = useCounts()?.demo ?? 0;
  return (
    <Section title={t('demo.title')}>
      <SettingRow label={demo > 0 ? t('demo.some', { n: demo }) : t('demo.none')}>
        {demo > 0 ? (
          <RemoveDemo variant="default" />
        ) : (
          <Button
            variant="default"
            loading={busy}
            onClick={() => void run('demo.add', {}, { said: t('demo.added') })}
          >
            {t('demo.add')}
          </Button>
        )}
      </SettingRow>
    </Section>
  );
}

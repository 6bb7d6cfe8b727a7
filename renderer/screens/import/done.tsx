import { Button, Group, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state';
import { Section } from '../../components/section';
import { useNavigation } from '../../navigation/navigation';

/** What was added, and where to look at it. */
export function Done({ count, onAgain }: { readonly count: number; readonly onAgain: () => void }) {
  const { t } = useTranslation('import-screen');
  const { go } = useNavigation();
  return (
    <Section title={t('doneTitle')}>
      <EmptyState
        icon={<IconCircleCheck size={34} stroke={1.4} />}
        title={t('done', { n: count })}
        action={
          <Group gap="sm">
            <Button
              onClick={() => {
                go({ screen: 'accounts' });
              }}
            >
              {t('toAccounts')}
            </Button>
            <Button variant="default" onClick={onAgain}>
              {t('another')}
            </Button>
          </Group>
        }
      >
        <Text size="sm">{t('doneHint')}</Text>
      </EmptyState>
    </Section>
  );
}

import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Goal, Settings } from '../../../shared/records';
import { Section } from '../../components/section';
import { useChange } from '../../components/use-change';
import { Searched } from './search';

const goals: readonly Goal[] = ['lower-debt', 'keep-the-line', 'recover'];

export function GoalSection({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings');
  const change = useChange();
  return (
    <Section title={t('goal.title')} description={t('goal.hint')}>
      <Radio.Group
        aria-label={t('goal.title')}
        value={settings.goal}
        onChange={(value) => {
          const goal = goals.find((one) => one === value);
          if (goal) void change({ goal });
        }}
      >
        <Stack gap="xs" pt={4}>
          {goals.map((goal) => (
            <Searched key={goal} words={[t(`goal.${goal}`)]}>
              <Radio value={goal} label={t(`goal.${goal}`)} />
            </Searched>
          ))}
        </Stack>
      </Radio.Group>
    </Section>
  );
}

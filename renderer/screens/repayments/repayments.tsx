import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Screen } from '../../components/screen';
import { useReady } from '../../components/use-ready';
import { useNavigation, useRoute } from '../../navigation/navigation';
import { repaymentsTabs, type RepaymentsTab } from '../../navigation/route';
import { DueTab } from './due-tab';
import { LoansTab } from './loans-tab';
import { PlansTab } from './plans-tab';
import { RatesTab } from './rates-tab';
import { RemindersTab } from './reminders-tab';
import classes from './repayments.module.css';

const panels: Readonly<Record<RepaymentsTab, () => React.ReactNode>> = {
  due: DueTab,
  loans: LoansTab,
  plans: PlansTab,
  rates: RatesTab,
  reminders: RemindersTab,
};

/** What is owed: when, how much it costs, how to get out of it, and what reminds of it. */
export function RepaymentsScreen() {
  const { t } = useTranslation('repayments');
  const { go } = useNavigation();
  const route = useRoute();
  useReady(true);
  const tab = (route.screen === 'repayments' ? route.tab : undefined) ?? 'due';
  const Panel = panels[tab];
  return (
    <Screen title={t('title')}>
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => {
          go({ screen: 'repayments', tab: (next ?? 'due') as RepaymentsTab });
        }}
      >
        <Tabs.List aria-label={t('title')} className={classes.tabs}>
          {repaymentsTabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`tabs.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className={classes.panel}>
          <Panel />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Growing } from '../../components/growing';
import { Screen } from '../../components/screen';
import { useSettings } from '../../mirror/queries';
import { useRoute } from '../../navigation/navigation';
import { BackupSection } from './backup-section';
import { DemoSection } from './demo-section';
import { DisplaySection } from './display-section';
import { GoalSection } from './goal-section';
import { RemindersSection } from './reminders-section';
import { RulesSection } from './rules-section';
import { Part, SearchedSettings } from './search';
import { UpdatesSection } from './updates-section';
import { VaultSection } from './vault-section';

/** So many parts fill the window. */
const SEEN = 3;

/** Every choice the person can make. Each is saved as it is made; undo takes back those that stand in the ledger. */
export function SettingsScreen() {
  const { t } = useTranslation(['settings', 'backups', 'updates']);
  const route = useRoute();
  const settings = useSettings();
  const reminders = useRef<HTMLDivElement>(null);
  const wanted = route.screen === 'settings' ? route.section : undefined;
  const find = route.screen === 'settings' ? (route.find ?? '') : '';
  useEffect(() => {
    if (wanted === 'reminders' && settings) reminders.current?.scrollIntoView();
  }, [wanted, settings]);
  if (settings === undefined) return <Screen title={t('title')}>{null}</Screen>;
  const parts = [
    { name: 'display', title: t('display.title'), content: <DisplaySection settings={settings} /> },
    { name: 'goal', title: t('goal.title'), content: <GoalSection settings={settings} /> },
    {
      name: 'reminders',
      title: t('reminders.title'),
      content: (
        <div ref={reminders}>
          <RemindersSection settings={settings} />
        </div>
      ),
    },
    { name: 'vault', title: t('vault.title'), content: <VaultSection settings={settings} /> },
    { name: 'backups', title: t('backups:title'), content: <BackupSection /> },
    { name: 'updates', title: t('updates:title'), content: <UpdatesSection /> },
    { name: 'demo', title: t('demo.title'), content: <DemoSection /> },
    { name: 'rules', title: t('rules.title'), content: <RulesSection settings={settings} /> },
  ];
  return (
    <Screen title={t('title')}>
      <SearchedSettings find={find}>
        <Growing items={parts} first={find === '' && wanted === undefined ? SEEN : parts.length}>
          {({ name, title, content }) => (
            // By a name that stays: in another language it is still the same part, with the focus in it.
            <Part key={name} title={title}>
              {content}
            </Part>
          )}
        </Growing>
      </SearchedSettings>
    </Screen>
  );
}

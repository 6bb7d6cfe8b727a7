import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Screen } from '../../components/screen';
import { useSettings } from '../../mirror/queries';
import { useNavigation } from '../../navigation/navigation';
import { BackupSection } from './backup-section';
import { DemoSection } from './demo-section';
import { DisplaySection } from './display-section';
import { GoalSection } from './goal-section';
import { RemindersSection } from './reminders-section';
import { RulesSection } from './rules-section';
import { Part, SearchedSettings } from './search';
import { UpdatesSection } from './updates-section';
import { VaultSection } from './vault-section';

/** Every choice the person can make. Each is saved as it is made, and undo takes it back. */
export function SettingsScreen() {
  const { t } = useTranslation(['settings', 'backups', 'updates']);
  const { route } = useNavigation();
  const settings = useSettings();
  const reminders = useRef<HTMLDivElement>(null);
  const wanted = route.screen === 'settings' ? route.section : undefined;
  const find = route.screen === 'settings' ? (route.find ?? '') : '';
  useEffect(() => {
    if (wanted === 'reminders' && settings) reminders.current?.scrollIntoView();
  }, [wanted, settings]);
  return (
    <Screen title={t('title')}>
      {settings === undefined ? null : (
        <SearchedSettings find={find}>
          <Part title={t('display.title')}>
            <DisplaySection settings={settings} />
          </Part>
          <Part title={t('goal.title')}>
            <GoalSection settings={settings} />
          </Part>
          <Part title={t('reminders.title')}>
            <div ref={reminders}>
              <RemindersSection settings={settings} />
            </div>
          </Part>
          <Part title={t('vault.title')}>
            <VaultSection settings={settings} />
          </Part>
          <Part title={t('backups:title')}>
            <BackupSection />
          </Part>
          <Part title={t('updates:title')}>
            <UpdatesSection />
          </Part>
          <Part title={t('demo.title')}>
            <DemoSection />
          </Part>
          <Part title={t('rules.title')}>
            <RulesSection settings={settings} />
          </Part>
        </SearchedSettings>
      )}
    </Screen>
  );
}

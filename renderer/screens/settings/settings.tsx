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
import { VaultSection } from './vault-section';

/** Every choice the person can make. Each is saved as it is made, and undo takes it back. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const { route } = useNavigation();
  const settings = useSettings();
  const reminders = useRef<HTMLDivElement>(null);
  const wanted = route.screen === 'settings' ? route.section : undefined;
  useEffect(() => {
    if (wanted === 'reminders' && settings) reminders.current?.scrollIntoView();
  }, [wanted, settings]);
  return (
    <Screen title={t('title')}>
      {settings === undefined ? null : (
        <>
          <DisplaySection settings={settings} />
          <GoalSection settings={settings} />
          <div ref={reminders}>
            <RemindersSection settings={settings} />
          </div>
          <VaultSection settings={settings} />
          <BackupSection />
          <DemoSection />
          <RulesSection settings={settings} />
        </>
      )}
    </Screen>
  );
}

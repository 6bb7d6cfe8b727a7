import { useTranslation } from 'react-i18next';
import { rules } from '../../shared/patterns';
import { useRuleName } from '../components/rule-name';
import { useNavigation } from '../navigation/navigation';
import type { Entry } from './entry';
import { useOtherName } from './use-both';

/** The settings by the names they bear there; choosing one searches the screen for that name. */
const names = [
  'display.language',
  'display.theme',
  'display.hideAmounts',
  'display.keepOffScreens',
  'display.blurWhenAway',
  'goal.title',
  'reminders.leadDays',
  'reminders.remindAt',
  'reminders.quiet',
  'reminders.amounts',
  'reminders.test',
  'vault.protection',
  'vault.autoLock',
  'vault.folder',
  'vault.export',
  'recovery.title',
  'deletion.title',
  'demo.title',
  'rules.title',
] as const;

export function useSettingEntries(): readonly Entry[] {
  const { t } = useTranslation(['settings', 'backups', 'merge']);
  const { go } = useNavigation();
  const ruleName = useRuleName();
  const other = useOtherName();
  const entry = (id: string, title: string, more: Partial<Entry> = {}): Entry => ({
    id: `setting:${id}`,
    group: 'setting',
    weight: 0.4,
    title,
    ...more,
    run: () => {
      go({ screen: 'settings', find: title });
    },
  });
  return [
    ...names.map((name) => entry(name, t(name), { words: other(`settings.${name}`) })),
    entry('backups', t('backups:title'), { words: other('backups.title') }),
    entry('merge', t('merge:row.title'), { words: other('merge.row.title') }),
    ...rules.map(({ id }) =>
      entry(`rule:${id}`, ruleName(id), {
        detail: t('rules.title'),
        words: other(`patterns.rules.${id}.name`),
      }),
    ),
  ];
}

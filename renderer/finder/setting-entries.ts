import { useTranslation } from 'react-i18next';
import { rules } from '../../shared/patterns';
import { useRuleName } from '../components/rule-name';
import { useNavigation } from '../navigation/navigation';
import { vaultRows } from '../screens/settings/protection-model';
import { useVault } from '../vault/vault';
import type { Entry } from './entry';
import { useOtherName } from './use-both';

/** The settings that every ledger has, by the names they bear there; choosing one searches the screen for that name. */
const everywhere = [
  'settings:display.language',
  'settings:display.theme',
  'settings:display.hideAmounts',
  'settings:display.keepOffScreens',
  'settings:display.blurWhenAway',
  'settings:goal.title',
  'settings:reminders.leadDays',
  'settings:reminders.remindAt',
  'settings:reminders.quiet',
  'settings:reminders.amounts',
  'repayments:login.label',
  'settings:reminders.test',
  'settings:reminders.next',
  'settings:vault.protection',
  'settings:vault.folder',
  'settings:vault.export',
  'report:label',
  'import:out.sealed',
  'import:out.csv',
  'backups:title',
  'backups:folder.title',
  'backups:file.title',
  'merge:row.title',
  'updates:title',
  'settings:demo.title',
  'settings:rules.title',
] as const;

/** Those that some ledgers have. */
const somewhere = {
  recovery: 'settings:recovery.title',
  autoLock: 'settings:vault.autoLock',
  deletion: 'settings:deletion.title',
} as const;

export function useSettingEntries(): readonly Entry[] {
  const { t } = useTranslation([
    'settings',
    'backups',
    'import',
    'merge',
    'repayments',
    'report',
    'updates',
  ]);
  const { go } = useNavigation();
  const { state } = useVault();
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
  const rows = vaultRows(state ?? {});
  const here = (['recovery', 'autoLock', 'deletion'] as const).filter((row) => rows[row]);
  return [
    ...[...everywhere, ...here.map((row) => somewhere[row])].map((name) =>
      entry(name, t(name), { words: other(name.replace(':', '.')) }),
    ),
    ...rules.map(({ id }) =>
      entry(`rule:${id}`, ruleName(id), {
        detail: t('settings:rules.title'),
        words: [...other(`patterns.rules.${id}.name`), t('settings:rules.title')],
      }),
    ),
  ];
}

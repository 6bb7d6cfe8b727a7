import { NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../shared/records';
import { Section } from '../../components/section';
import { useVault } from '../../vault/vault';
import { useChange } from '../../components/use-change';
import { ChangeProtection } from './change-protection';
import { DeleteEverything } from './delete-everything';
import { ExportRows } from './export-rows';
import { RecoveryRow } from './recovery-row';
import { vaultRows } from './protection-model';
import { SettingRow } from './setting-row';
import classes from './settings.module.css';

const lockMinutes = [0, 1, 5, 10, 30, 60] as const;

export function VaultSection({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings');
  const { state } = useVault();
  const protection = state?.protection ?? 'none';
  const rows = vaultRows(state ?? {});
  return (
    <Section title={t('vault.title')}>
      <SettingRow
        label={t('vault.protection')}
        hint={t(`vault.about.${protection}`, { backend: state?.keychain.backend ?? '' })}
      >
        <Text fw={650}>{t(`vault.kinds.${protection}`)}</Text>
        {rows.change ? <ChangeProtection protection={protection} /> : null}
      </SettingRow>
      {rows.recovery ? <RecoveryRow protection={protection} /> : null}
      {rows.autoLock ? <AutoLock settings={settings} /> : null}
      <SettingRow label={t('vault.folder')} hint={t('vault.folderHint')}>
        <span className={classes.path}>{state?.folder}</span>
      </SettingRow>
      <ExportRows />
      {rows.deletion ? <DeleteEverything /> : null}
    </Section>
  );
}

function AutoLock({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings');
  const change = useChange();
  const offered = [...new Set([...lockMinutes, settings.autoLockMinutes])].sort((a, b) => a - b);
  return (
    <SettingRow id="auto-lock" label={t('vault.autoLock')}>
      <NativeSelect
        id="auto-lock"
        value={String(settings.autoLockMinutes)}
        data={offered.map((n) => ({
          value: String(n),
          label: n === 0 ? t('vault.autoLockNever') : t('vault.autoLockMinutes', { count: n }),
        }))}
        onChange={(event) => void change({ autoLockMinutes: Number(event.currentTarget.value) })}
      />
    </SettingRow>
  );
}

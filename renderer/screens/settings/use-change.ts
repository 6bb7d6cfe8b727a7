import { useTranslation } from 'react-i18next';
import type { SettingsPatch } from '../../../shared/records/settings';
import { useCommand } from '../../components/use-command';

/** Saves a change of the settings, and says so. */
export function useChange(): (patch: SettingsPatch) => Promise<unknown> {
  const { t } = useTranslation('settings');
  const { run } = useCommand();
  return (patch) => run('settings.change', patch, { said: t('saved') });
}

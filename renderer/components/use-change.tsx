import { Translation } from 'react-i18next';
import type { SettingsPatch } from '../../shared/records/settings';
import { useCommand } from './use-command';

/** Saves a change of the settings, and says so: where it is the language that changed, in the new one. */
export function useChange(): (patch: SettingsPatch) => Promise<unknown> {
  const { run } = useCommand();
  const said = <Translation ns="settings">{(t) => t('saved')}</Translation>;
  return (patch) => run('settings.change', patch, { said });
}

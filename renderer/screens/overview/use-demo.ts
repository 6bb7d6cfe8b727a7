import { useTranslation } from 'react-i18next';
import { useCommand } from '../../components/use-command';

export function useDemo(): { readonly addDemo: () => Promise<unknown>; readonly busy: boolean } {
  const { t } = useTranslation('common');
  const { run, busy } = useCommand();
  return { busy, addDemo: () => run('demo.add', {}, { said: t('demo.banner') }) };
}

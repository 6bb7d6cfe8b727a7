import { useTranslation } from 'react-i18next';
import { useNavigation } from '../navigation/navigation';
import { useCommand } from './use-command';

/** Opens a recovery case and goes to it. */
export function useOpenCase(): {
  readonly open: (offer: { readonly accountId: string; readonly trigger: string }) => Promise<void>;
  readonly busy: boolean;
} {
  const { t } = useTranslation('recovery');
  const { go } = useNavigation();
  const { run, busy } = useCommand();
  return {
    busy,
    open: async ({ accountId, trigger }) => {
      const said = t('offer.opened');
      const answer = await run('case.open', { accountId, trigger }, { said });
      const [caseId] = answer.ok ? answer.value.ids : [];
      if (caseId !== undefined) go({ screen: 'recovery', caseId });
    },
  };
}

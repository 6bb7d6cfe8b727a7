import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../shared/result';
import { usePreferences } from '../../components/preferences';
import { useCommand } from '../../components/use-command';
import { accountDraft, basisFor, checkDraft, type FirstAccountValues } from './first-account-model';

/** Adds the account and, once it has an id, the first check. Answers what went wrong, if anything did. */
export function useAddFirst() {
  const { t } = useTranslation('first-run');
  const { locale, today } = usePreferences();
  const { run, busy } = useCommand();
  const add = async (values: FirstAccountValues): Promise<Failure | undefined> => {
    const options = { said: t('account.added', { name: values.name }), quiet: true };
    const added = await run('record.add', { drafts: [accountDraft(values, locale)] }, options);
    if (!added.ok) return added.error;
    const check = checkDraft(values, {
      accountId: added.value.ids[0] ?? '',
      on: today,
      basis: basisFor(values.product, locale),
    });
    if (check === undefined) return undefined;
    const checked = await run('record.add', { drafts: [check] }, options);
    return checked.ok ? undefined : checked.error;
  };
  return { add, busy };
}

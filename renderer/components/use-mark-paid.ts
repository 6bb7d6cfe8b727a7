import { useTranslation } from 'react-i18next';
import type { Minor } from '../../shared/money';
import { useFormat } from './preferences';
import { useCommand } from './use-command';
import { accountNow } from '../mirror/queries';

export type MarkPaid = {
  readonly dueId: string;
  readonly accountId: string;
  readonly left: Minor;
};

/** Marks what is left of a due as paid today; undo takes it back. */
export function useMarkPaid() {
  const { t } = useTranslation('overview');
  const { run, busy } = useCommand();
  const format = useFormat();
  return {
    busy,
    markPaid: ({ dueId, accountId, left }: MarkPaid) => {
      const account = accountNow(accountId)?.account;
      const amount = format.amount(left, account ? { currency: account.currency } : {});
      return run('due.pay', { dueId }, { said: t('marked', { account: account?.name, amount }) });
    },
  };
}

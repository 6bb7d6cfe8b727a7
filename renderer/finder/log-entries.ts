import { useTranslation } from 'react-i18next';
import { payableAmong } from '../../shared/repayment/due-list';
import { accountLabels } from '../components/account-labels';
import { useFormat } from '../components/preferences';
import { useRelativeDay } from '../components/figures';
import { useMarkPaid } from '../components/use-mark-paid';
import { useNavigation } from '../navigation/navigation';
import { logKinds } from '../navigation/route';
import type { Entry, Rows } from './entry';
import { useOtherName } from './use-both';

/** All that can be logged, a check of each open account, and each due that can be marked paid. */
export function useLogEntries(rows: Rows): readonly Entry[] {
  return [...useDuePayments(rows), ...useChecks(rows), ...useKinds()];
}

function useKinds(): readonly Entry[] {
  const { t } = useTranslation(['finder', 'common']);
  const { openLog } = useNavigation();
  const other = useOtherName();
  return logKinds.map((kind) => ({
    id: `log:${kind}`,
    group: 'log',
    title: kind === 'account' ? t('addAccount') : t('log', { what: t(`common:records.${kind}`) }),
    words: [...other(`common.records.${kind}`), t(`common:records.${kind}`)],
    keys: kind === 'check' ? 'N' : undefined,
    run: () => {
      openLog({ kind });
    },
  }));
}

function useChecks({ accounts }: Rows): readonly Entry[] {
  const { t } = useTranslation(['finder', 'common']);
  const { openLog } = useNavigation();
  const open = accounts.filter(({ closed }) => !closed);
  const labels = accountLabels(accounts);
  return open.map(({ id, account }) => ({
    id: `log:check:${id}`,
    group: 'log',
    title: t('logFor', { account: labels.get(id), what: t('common:records.check') }),
    words: [account.name, t('words.check')],
    run: () => {
      openLog({ kind: 'check', accountId: id });
    },
  }));
}

function useDuePayments({ accounts, dues }: Rows): readonly Entry[] {
  const { t } = useTranslation('finder');
  const format = useFormat();
  const relative = useRelativeDay();
  const { markPaid } = useMarkPaid();
  const payable = payableAmong(dues);
  const labels = accountLabels(accounts);
  return dues.flatMap((due): Entry[] => {
    if (!payable.has(due.id)) return [];
    const account = accounts.find(({ id }) => id === due.accountId)?.account;
    if (account === undefined) return [];
    const left = due.amount - due.paid;
    const amount = format.amount(left, { currency: account.currency });
    return [
      {
        id: `pay:${due.id}`,
        group: 'pay',
        title: t('pay', { account: labels.get(due.accountId) }),
        detail: t('payDetail', { amount, when: relative(due.dueOn) }),
        words: [account.name, amount],
        run: () => void markPaid({ dueId: due.id, accountId: due.accountId, left }),
      },
    ];
  });
}

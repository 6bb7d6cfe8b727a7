import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconProgress } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Due } from '../../../shared/analysis/opinions';
import type { Account } from '../../../shared/records';
import { isCarried } from '../../../shared/repayment/due-list';
import { useFormat } from '../../components/preferences';
import { useCommand } from '../../components/use-command';
import classes from './loans.module.css';

const icons = {
  upcoming: IconClock,
  paid: IconCheck,
  carried: IconProgress,
  overdue: IconAlertTriangle,
};

/** How a due stands: icon and word, and what of it is paid already. */
export function DueStatus({ due, currency }: { readonly due: Due; readonly currency: string }) {
  const { t } = useTranslation(['accounts', 'common']);
  const format = useFormat();
  const status = isCarried(due) ? 'carried' : due.status;
  const Icon = icons[status];
  const partly = due.status !== 'paid' && due.paid > 0;
  return (
    <span className={classes.status} data-status={status}>
      <Icon size={15} stroke={1.9} aria-hidden />
      <span>
        {t(`common:dueStatus.${status}`)}
        {due.late && due.status === 'paid' ? ` · ${t('accounts:loans.late')}` : null}
        {partly
          ? ` · ${t('accounts:loans.paidPart', { amount: format.amount(due.paid, { currency }) })}`
          : null}
      </span>
    </span>
  );
}

/** Marks what is left of a due as paid today; undo takes it back. */
export function PayButton({ due, account }: { readonly due: Due; readonly account: Account }) {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  const { run, busy } = useCommand();
  if (due.status === 'paid') return <span />;
  const amount = format.amount(due.amount - due.paid, { currency: account.currency });
  return (
    <Button
      size="compact-sm"
      variant="light"
      disabled={busy}
      aria-label={t('loans.payFor', { day: format.day(due.dueOn), amount })}
      onClick={() => void run('due.pay', { dueId: due.id }, { said: t('loans.paid', { amount }) })}
    >
      {t('loans.pay')}
    </Button>
  );
}

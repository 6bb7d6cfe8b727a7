import { Button, Group } from '@mantine/core';
import { IconCalendarDollar, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state';
import type { AccountRow } from '../../../shared/ipc/views';
import { usePreferences } from '../../components/preferences';
import { Section } from '../../components/section';
import { useDues, useRecords } from '../../mirror/queries';
import { useNavigation } from '../../navigation/navigation';
import { DueSection } from './due-section';
import { groupDues } from './due-model';
import { FailedRepayments, Unallocated } from './money-facts';
import { MonthCalendar } from './month-calendar';
import { LogDebt, UnloggedSentence, unloggedOf } from '../../components/unlogged';
import { useAsked } from '../../components/use-asked';
import { useNames } from './use-names';
import classes from './repayments.module.css';

/** What is due, beside the month it falls in; below, what went wrong and what found nothing to pay. */
export function DueTab() {
  const { today } = usePreferences();
  const dues = useDues();
  const debts = useRecords({ types: ['loan', 'bill'] });
  const { accounts } = useNames();
  const { value: position } = useAsked('query.position', {});
  if (dues === undefined || accounts === undefined || debts === undefined) return null;
  if (dues.length === 0 && debts.length === 0) return <NothingYet first={accounts.length === 0} />;
  const groups = groupDues(dues, today);
  const open = groups.overdue.length + groups.week.length + groups.later.length;
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        {open === 0 ? <AllPaid accounts={accounts} /> : null}
        {groups.overdue.length === 0 ? null : (
          <DueSection group="overdue" lines={groups.overdue} estimates={position?.overdue ?? []} />
        )}
        {open === 0 ? null : <DueSection group="week" lines={groups.week} />}
        {groups.later.length === 0 ? null : <DueSection group="later" lines={groups.later} />}
        <FailedRepayments failed={position?.failed ?? []} />
        <Unallocated money={position?.unallocated ?? []} />
      </div>
      <div className={classes.beside}>
        <MonthCalendar open={dues} />
      </div>
    </div>
  );
}

function AllPaid({ accounts }: { readonly accounts: readonly AccountRow[] }) {
  const { t } = useTranslation('repayments');
  const unlogged = unloggedOf(accounts);
  const [first] = unlogged;
  return (
    <Section title={t('tabs.due')}>
      {first === undefined ? (
        <EmptyState icon={<IconCircleCheck size={28} stroke={1.5} />} title={t('due.noneAtAll')} />
      ) : (
        <EmptyState title={t('due.noneLogged')} action={<LogDebt row={first} />}>
          <UnloggedSentence rows={unlogged} />
        </EmptyState>
      )}
    </Section>
  );
}

function NothingYet({ first }: { readonly first: boolean }) {
  const { t } = useTranslation('repayments');
  const { openLog } = useNavigation();
  const button = (kind: 'account' | 'bill' | 'loan', words: string) => (
    <Button
      key={kind}
      variant={kind === 'loan' ? 'default' : 'filled'}
      onClick={() => {
        openLog({ kind });
      }}
    >
      {words}
    </Button>
  );
  return (
    <Section title={t('tabs.due')}>
      <EmptyState
        icon={<IconCalendarDollar size={30} stroke={1.5} />}
        title={t('empty.title')}
        action={
          <Group gap="xs">
            {first
              ? button('account', t('empty.addAccount'))
              : [button('bill', t('empty.logBill')), button('loan', t('empty.logLoan'))]}
          </Group>
        }
      >
        {t('empty.hint')}
      </EmptyState>
    </Section>
  );
}

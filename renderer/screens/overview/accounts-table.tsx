import { Table } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../../shared/ipc/views';
import { AHEAD_DAYS } from '../../../shared/reminders/list';
import { AccountMark } from '../../components/account-mark';
import { AccountSpark } from '../../components/account-spark';
import { Amount, DayText, LoanRate, Percent } from '../../components/figures';
import { Growing } from '../../components/growing';
import { Section } from '../../components/section';
import { SeverityBadge } from '../../components/severity-badge';
import { useTakenWords } from '../../components/taken-words';
import { Term } from '../../components/term';
import { UtilisationBar } from '../../components/utilisation-bar';
import { useNavigation } from '../../navigation/navigation';
import classes from './accounts-table.module.css';

/** The panels above leave little room at first. */
const SHOWN = 6;

/** How every account stands, one row each. */
export function AccountsTable({ rows }: { readonly rows: readonly AccountRow[] }) {
  const { t } = useTranslation('overview');
  return (
    <Section title={t('accounts.title')} flush>
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('accounts.title')}>
        <Table
          className={classes.table}
          horizontalSpacing="sm"
          verticalSpacing="xs"
          aria-rowcount={rows.length + 1}
        >
          <caption className={classes.caption}>{t('accounts.caption')}</caption>
          <Head />
          <Table.Tbody>
            <Growing items={rows} first={SHOWN}>
              {(row) => <AccountLine key={row.id} row={row} />}
            </Growing>
          </Table.Tbody>
        </Table>
      </div>
    </Section>
  );
}

const Head = memo(function Head() {
  const { t } = useTranslation('overview');
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th>{t('accounts.account')}</Table.Th>
        <Table.Th className={classes.number}>{t('accounts.used')}</Table.Th>
        <Table.Th>{t('accounts.year')}</Table.Th>
        <Table.Th>
          <Term id="utilisation">{t('accounts.utilisation')}</Term>
        </Table.Th>
        <Table.Th className={classes.number}>
          <Term id="annualRate">{t('accounts.rate')}</Term>
        </Table.Th>
        <Table.Th>{t('accounts.status')}</Table.Th>
        <Table.Th>{t('accounts.due')}</Table.Th>
        <Table.Th>{t('accounts.lastCheck')}</Table.Th>
        <Table.Th>{t('accounts.reminder')}</Table.Th>
      </Table.Tr>
    </Table.Thead>
  );
});

/** Drawn again only when its own row has changed. */
const AccountLine = memo(function AccountLine({ row }: { readonly row: AccountRow }) {
  const { t } = useTranslation('accounts');
  const { go } = useNavigation();
  const { currency } = row.account;
  const open = () => {
    go({ screen: 'account', accountId: row.id });
  };
  return (
    <Table.Tr className={classes.row} data-closed={row.closed} onClick={open}>
      <Table.Td>
        <button
          type="button"
          className={classes.open}
          onClick={(event) => {
            event.stopPropagation();
            open();
          }}
        >
          <AccountMark account={row.account} />
        </button>
      </Table.Td>
      <Table.Td className={classes.number}>
        <div className={classes.pair}>
          <Amount minor={row.used} currency={currency} />
          <span className={classes.under}>
            <span aria-hidden>/ </span>
            <Amount minor={row.limit} currency={currency} />
          </span>
        </div>
      </Table.Td>
      <Table.Td>
        <AccountSpark row={row} width={84} />
      </Table.Td>
      <Table.Td>
        <UtilisationBar value={row.utilisation} />
      </Table.Td>
      <Table.Td className={classes.number}>
        {row.loanRate === undefined ? (
          <Percent value={row.annualRate} decimals={2} />
        ) : (
          <LoanRate rate={row.loanRate} />
        )}
      </Table.Td>
      <Table.Td>
        <Status row={row} />
      </Table.Td>
      <Table.Td>
        <DayText
          day={row.nextDue?.dueOn}
          show="relative"
          none={t(row.unlogged ? 'unlogged.short' : 'row.noDue')}
        />
      </Table.Td>
      <Table.Td>
        <DayText day={row.lastCheckOn} show="relative" none={t('row.never')} />
      </Table.Td>
      <Table.Td>
        <NextReminder row={row} />
      </Table.Td>
    </Table.Tr>
  );
});

function Status({ row }: { readonly row: AccountRow }) {
  const { t } = useTranslation(['overview', 'common']);
  const takenWords = useTakenWords();
  const [symptom] = row.symptoms;
  if (row.closed) return <span className={classes.quiet}>{t('accounts.closed')}</span>;
  if (row.overdueCount > 0) return <Bad words={t('accounts.overdue', { n: row.overdueCount })} />;
  if (symptom !== undefined) return <Bad words={t(`common:symptoms.${symptom}`)} />;
  if (row.taken !== undefined) return <Bad words={takenWords(row.taken)} />;
  if (row.worst !== undefined) return <SeverityBadge severity={row.worst} />;
  return (
    <span className={classes.quiet}>
      {row.lastCheckOn === undefined ? t('accounts.neverChecked') : t('common:normal')}
    </span>
  );
}

function Bad({ words }: { readonly words: string }) {
  return (
    <span className={classes.bad}>
      <IconAlertTriangle size={15} stroke={1.9} aria-hidden />
      {words}
    </span>
  );
}

function NextReminder({ row }: { readonly row: AccountRow }) {
  const { t } = useTranslation(['common', 'accounts']);
  if (row.nextReminder === undefined)
    return <DayText day={undefined} none={t('accounts:row.noReminder', { n: AHEAD_DAYS })} />;
  return (
    <span className={classes.pair}>
      <DayText day={row.nextReminder.at.slice(0, 10)} show="absolute" />
      <span className={classes.under}>{t(`common:reminders.${row.nextReminder.kind}`)}</span>
    </span>
  );
}

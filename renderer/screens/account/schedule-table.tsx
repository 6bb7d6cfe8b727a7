import { Table, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Due } from '../../../shared/analysis/opinions';
import type { Account } from '../../../shared/records';
import { Amount, DayText } from '../../components/figures';
import { DueStatus, PayButton } from './due-parts';
import classes from './loans.module.css';

/** A borrowing's instalments, past and to come. Only the next unpaid one offers to be marked: payments go in due order. */
export function ScheduleTable(props: {
  readonly id: string;
  readonly account: Account;
  readonly dues: readonly Due[];
}) {
  const { t } = useTranslation('accounts');
  const { account, dues } = props;
  const next = dues.find((due) => due.status !== 'paid');
  return (
    <div id={props.id} className={classes.schedule}>
      <Table horizontalSpacing="sm" verticalSpacing={5} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.number}>{t('loans.number')}</Table.Th>
            <Table.Th>{t('loans.dueOn')}</Table.Th>
            <Table.Th className={classes.number}>{t('loans.amount')}</Table.Th>
            <Table.Th className={classes.number}>{t('loans.principal')}</Table.Th>
            <Table.Th className={classes.number}>{t('loans.interest')}</Table.Th>
            <Table.Th>{t('loans.status')}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{t('loans.pay')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {dues.map((due) => (
            <Table.Tr key={due.id} data-status={due.status}>
              <Table.Td className={classes.number}>{due.number}</Table.Td>
              <Table.Td>
                <DayText day={due.dueOn} show="absolute" />
              </Table.Td>
              <Table.Td className={classes.number}>
                <Amount minor={due.amount} currency={account.currency} />
              </Table.Td>
              <Table.Td className={classes.number}>
                <Amount minor={due.principal} currency={account.currency} />
              </Table.Td>
              <Table.Td className={classes.number}>
                <Amount minor={due.interest} currency={account.currency} />
              </Table.Td>
              <Table.Td>
                <DueStatus due={due} currency={account.currency} />
              </Table.Td>
              <Table.Td>
                {due.id === next?.id ? <PayButton due={due} account={account} /> : null}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

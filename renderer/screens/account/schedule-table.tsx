import { Table, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Due } from '../../../shared/analysis/opinions';
import type { Account, Loan } from '../../../shared/records';
import type { RateStep } from '../../../shared/repayment/rate-steps';
import { Amount, DayText } from '../../components/figures';
import { useFormat } from '../../components/preferences';
import { DueStatus, PayButton } from './due-parts';
import { scheduleLines } from './loan-model';
import classes from './loans.module.css';

/** A borrowing's instalments, past and to come, with its new rates between them. Only the next unpaid one offers to be marked: payments go in due order. */
export function ScheduleTable(props: {
  readonly id: string;
  readonly account: Account;
  readonly loan: Loan;
  readonly dues: readonly Due[];
}) {
  const { t } = useTranslation('accounts');
  const { account, loan, dues } = props;
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
          {scheduleLines(loan, dues).map((line) =>
            line.kind === 'rate' ? (
              <NewRate key={line.step.from} step={line.step} />
            ) : (
              <Instalment
                key={line.due.id}
                due={line.due}
                account={account}
                next={line.due.id === next?.id}
              />
            ),
          )}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function NewRate({ step }: { readonly step: RateStep }) {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  return (
    <Table.Tr className={classes.newRate}>
      <Table.Td colSpan={7}>
        {t('loans.newRate', { day: format.day(step.from), rate: format.annual(step.rate) })}
      </Table.Td>
    </Table.Tr>
  );
}

function Instalment(props: {
  readonly due: Due;
  readonly account: Account;
  readonly next: boolean;
}) {
  const { due, account } = props;
  const { currency } = account;
  return (
    <Table.Tr data-status={due.status}>
      <Table.Td className={classes.number}>{due.number}</Table.Td>
      <Table.Td>
        <DayText day={due.dueOn} show="absolute" />
      </Table.Td>
      <Table.Td className={classes.number}>
        <Amount minor={due.amount} currency={currency} />
      </Table.Td>
      <Table.Td className={classes.number}>
        <Amount minor={due.principal} currency={currency} />
      </Table.Td>
      <Table.Td className={classes.number}>
        <Amount minor={due.interest} currency={currency} />
      </Table.Td>
      <Table.Td>
        <DueStatus due={due} currency={currency} />
      </Table.Td>
      <Table.Td>{props.next ? <PayButton due={due} account={account} /> : null}</Table.Td>
    </Table.Tr>
  );
}

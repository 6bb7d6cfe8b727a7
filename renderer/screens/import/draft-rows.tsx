import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../shared/importers/format';
import type { ShownGroup } from '../../../shared/importers/view';
import { Amount, DayText } from '../../components/figures';
import { RowTable } from './row-table';
import classes from './import.module.css';

/** The loans and repayments that a group would give. */
export function DraftRows(props: { readonly id: string; readonly group: ShownGroup }) {
  const { t } = useTranslation('import-screen');
  return (
    <RowTable
      {...props}
      columns={[
        { label: t('columns.line'), number: true },
        { label: t('columns.day') },
        { label: t('columns.kind') },
        { label: t('columns.amount'), number: true },
        { label: t('columns.paidFrom') },
        { label: t('columns.state') },
      ]}
      render={({ line, draft }) => (draft ? <DraftRow key={line} draft={draft} /> : null)}
    />
  );
}

function DraftRow({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation(['import-screen', 'common']);
  const remarks = [
    ...(draft.outcome === 'failed' ? [t('import-screen:failed')] : []),
    ...(draft.billingMonth === undefined
      ? []
      : [t('import-screen:month', { month: draft.billingMonth })]),
  ];
  return (
    <Table.Tr data-failed={draft.outcome === 'failed'}>
      <Table.Td className={classes.number}>{draft.line}</Table.Td>
      <Table.Td>
        <DayText day={draft.on} show="absolute" />
      </Table.Td>
      <Table.Td>{t(`common:records.${draft.type}`)}</Table.Td>
      <Table.Td className={classes.number}>
        <Amount minor={draft.amount} />
      </Table.Td>
      <Table.Td>{draft.paidFrom ?? ''}</Table.Td>
      <Table.Td>{remarks.join(' · ')}</Table.Td>
    </Table.Tr>
  );
}

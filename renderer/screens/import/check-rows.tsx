import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CheckDraft } from '../../../shared/importers/format';
import type { ShownGroup } from '../../../shared/importers/view';
import type { Minor } from '../../../shared/money';
import { Amount, DayText } from '../../components/figures';
import { useFormat } from '../../components/preferences';
import { RowTable } from './row-table';
import classes from './import.module.css';

/** The looks at an account that a table of one's own would give. */
export function CheckRows(props: { readonly id: string; readonly group: ShownGroup }) {
  const { t } = useTranslation(['import', 'import-screen']);
  return (
    <RowTable
      {...props}
      columns={[
        { label: t('import-screen:columns.line'), number: true },
        { label: t('import:columns.date') },
        { label: t('import:columns.totalLimit'), number: true },
        { label: t('import:columns.availableLimit'), number: true },
        { label: t('import:columns.used'), number: true },
        { label: t('import:columns.annualRate'), number: true },
        { label: t('import:columns.status') },
      ]}
      render={({ line, check }) => (check ? <CheckRow key={line} check={check} /> : null)}
    />
  );
}

function CheckRow({ check }: { readonly check: CheckDraft }) {
  const { t } = useTranslation('common');
  const format = useFormat();
  return (
    <Table.Tr>
      <Table.Td className={classes.number}>{check.line}</Table.Td>
      <Table.Td>
        <DayText day={check.on} show="absolute" />
      </Table.Td>
      <Figure minor={check.totalLimit} />
      <Figure minor={check.availableLimit} />
      <Figure minor={check.used} />
      <Table.Td className={classes.number}>
        {check.annualRate === undefined ? '' : format.annual(check.annualRate)}
      </Table.Td>
      <Table.Td>{check.symptoms.map((one) => t(`symptoms.${one}`)).join(' · ')}</Table.Td>
    </Table.Tr>
  );
}

/** What was not seen stays empty; it is not zero. */
function Figure({ minor }: { readonly minor: Minor | undefined }) {
  return (
    <Table.Td className={classes.number}>
      {minor === undefined ? null : <Amount minor={minor} />}
    </Table.Td>
  );
}

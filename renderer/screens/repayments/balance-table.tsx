import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../components/figures';
import classes from './plans.module.css';

/** What the picture shows, month by month. */
export function BalanceTable(props: {
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly months: readonly string[];
  readonly currency: string;
}) {
  const { t } = useTranslation('repayments');
  return (
    <div className={classes.table} tabIndex={0} role="region" aria-label={t('plans.chart')}>
      <Table stickyHeader verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('plans.month')}</Table.Th>
            {props.lines.map(({ name }) => (
              <Table.Th key={name} scope="col" ta="end">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.months.map((month, index) => (
            <Table.Tr key={month}>
              <Table.Td>{month}</Table.Td>
              {props.lines.map(({ name, values }) => (
                <Table.Td key={name} ta="end">
                  <Amount minor={values[index] ?? 0} currency={props.currency} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

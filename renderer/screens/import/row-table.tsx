import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ShownGroup, ShownRow } from '../../../shared/importers/view';
import { ShowMore } from './show-more';
import { useRows } from './use-rows';
import classes from './import.module.css';

export type Column = { readonly label: string; readonly number?: boolean };

/** The rows of a group, line by line. A long file comes in portions. */
export function RowTable(props: {
  readonly id: string;
  readonly columns: readonly Column[];
  readonly group: ShownGroup;
  readonly render: (row: ShownRow) => ReactNode;
}) {
  const { id, columns, group, render } = props;
  const { rows, ...further } = useRows({ ...group, list: { group: group.key } });
  return (
    <div id={id} className={classes.rows} tabIndex={0} role="group">
      <Table horizontalSpacing="sm" verticalSpacing={4} className={classes.table} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ label, number }) => (
              <Table.Th key={label} className={number ? classes.number : undefined}>
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{rows.map(render)}</Table.Tbody>
      </Table>
      <ShowMore {...further} />
    </div>
  );
}

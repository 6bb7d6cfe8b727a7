import { Button, Table } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FIRST_ROWS, FURTHER_ROWS } from './import-model';
import classes from './import.module.css';

export type Column = { readonly label: string; readonly number?: boolean };

/** Rows of a file, line by line. A long file comes in portions. */
export function RowTable<R extends { readonly line: number }>(props: {
  readonly id: string;
  readonly columns: readonly Column[];
  readonly rows: readonly R[];
  readonly render: (row: R) => ReactNode;
}) {
  const { t } = useTranslation('import-screen');
  const [shown, setShown] = useState(FIRST_ROWS);
  const rest = props.rows.length - shown;
  return (
    <div id={props.id} className={classes.rows} tabIndex={0} role="group">
      <Table horizontalSpacing="sm" verticalSpacing={4} className={classes.table} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            {props.columns.map(({ label, number }) => (
              <Table.Th key={label} className={number ? classes.number : undefined}>
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{props.rows.slice(0, shown).map(props.render)}</Table.Tbody>
      </Table>
      {rest > 0 ? (
        <div className={classes.foot}>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              setShown(shown + FURTHER_ROWS);
            }}
          >
            {t('showMore', { n: Math.min(rest, FURTHER_ROWS) })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

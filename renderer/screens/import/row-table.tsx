import { Button, Table } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './import.module.css';

const FIRST = 50;
const FURTHER = 200;

export type Column = { readonly label: string; readonly number?: boolean };

/** Rows of a file, line by line. A long file comes in portions. */
export function RowTable<R extends { readonly line: number }>(props: {
  readonly id: string;
  readonly columns: readonly Column[];
  readonly rows: readonly R[];
  readonly render: (row: R) => ReactNode;
}) {
  const { t } = useTranslation('import-screen');
  const [shown, setShown] = useState(FIRST);
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
              setShown(shown + FURTHER);
            }}
          >
            {t('showMore', { n: Math.min(rest, FURTHER) })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

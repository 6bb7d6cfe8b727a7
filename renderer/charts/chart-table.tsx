import { Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UNKNOWN } from '../../shared/format';
import type { FigureText } from './figure-text';
import { useFlagWords } from './marker-lane';
import type { Picture, Span } from './picture';
import { tableOf } from './table';
import classes from './trend-chart.module.css';

/** Rows shown before the person asks for all. */
const FIRST_ROWS = 100;

/** The same data as the picture, as a table. */
export function ChartTable(props: {
  readonly picture: Picture;
  readonly zoom: Span;
  readonly text: FigureText;
}) {
  const { t } = useTranslation('charts');
  const words = useFlagWords();
  const [all, setAll] = useState(false);
  const { columns, rows } = tableOf(props.picture, props.zoom, props.text);
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  if (rows.length === 0) return <Text c="dimmed">{t('empty.title')}</Text>;
  return (
    <>
      <div
        className={classes.table}
        tabIndex={0}
        role="region"
        aria-label={t('table.caption', { title: props.picture.title })}
      >
        <Table stickyHeader verticalSpacing={5} highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('table.day')}</Table.Th>
              {columns.map((column, index) => (
                <Table.Th key={`${column}${String(index)}`} scope="col" ta="end">
                  {column}
                </Table.Th>
              ))}
              <Table.Th scope="col">{t('table.markers')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((row) => (
              <Table.Tr key={row.x}>
                <Table.Th scope="row" fw={400} className={classes.day}>
                  {row.day}
                </Table.Th>
                {row.cells.map((cell, index) => (
                  <Table.Td key={columns[index]} ta="end" className={classes.figure}>
                    {cell === '' ? <NotRecorded /> : cell}
                  </Table.Td>
                ))}
                <Table.Td>{row.flags.map(words).join(' · ')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {shown.length === rows.length ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            setAll(true);
          }}
        >
          {t('table.showAll', { n: rows.length })}
        </Button>
      )}
    </>
  );
}

function NotRecorded() {
  const { t } = useTranslation('charts');
  return (
    <Text span c="dimmed" aria-label={t('table.notRecorded')} role="img">
      {UNKNOWN}
    </Text>
  );
}

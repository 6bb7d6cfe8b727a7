import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../shared/importers/format';
import { Amount, DayText } from '../../components/figures';
import classes from './import.module.css';

const FIRST = 50;
const FURTHER = 200;

/** The records a group would give, one per line of the file. Long bills come in portions. */
export function DraftRows({
  id,
  drafts,
}: {
  readonly id: string;
  readonly drafts: readonly Draft[];
}) {
  const { t } = useTranslation('import-screen');
  const [shown, setShown] = useState(FIRST);
  const rest = drafts.length - shown;
  return (
    <div id={id} className={classes.rows}>
      <Table horizontalSpacing="sm" verticalSpacing={4} className={classes.table} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.number}>{t('columns.line')}</Table.Th>
            <Table.Th>{t('columns.day')}</Table.Th>
            <Table.Th>{t('columns.kind')}</Table.Th>
            <Table.Th className={classes.number}>{t('columns.amount')}</Table.Th>
            <Table.Th>{t('columns.paidFrom')}</Table.Th>
            <Table.Th>{t('columns.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {drafts.slice(0, shown).map((draft) => (
            <DraftRow key={draft.line} draft={draft} />
          ))}
        </Table.Tbody>
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

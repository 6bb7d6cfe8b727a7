import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnHistory as Counts } from '../../../shared/downgrades/own-history';
import type { DowngradeRow } from '../../../shared/ipc/views';
import type { Failure } from '../../../shared/result';
import { call } from '../../bridge';
import { ErrorText } from '../../components/error-text';
import { useFormat } from '../../components/preferences';
import { useRuleName } from '../../components/rule-name';
import { Section } from '../../components/section';
import { beforeDowngrades, downgradeDays, FEWEST } from './patterns-model';
import classes from './patterns.module.css';

/**
 * How often each finding stood on the day before the person's own downgrades, beside how often it stood at all. Counted
 * when asked for: every rule is asked about every day of two years.
 */
export function OwnHistory({ rows }: { readonly rows: readonly DowngradeRow[] }) {
  const { t } = useTranslation('patterns');
  const { counts, failure, busy, count } = useCounts();
  const times = downgradeDays(rows).length;
  if (times === 0) return null;
  const few = times < FEWEST || counts === null;
  return (
    <Section
      title={t('ownHistory.title')}
      description={few ? t('ownHistory.tooFew') : t('ownHistory.about')}
      flush
    >
      <ErrorText failure={failure} />
      {few ? null : counts === undefined ? (
        <div className={classes.foot}>
          <Button size="compact-md" variant="default" loading={busy} onClick={() => void count()}>
            {t('ownHistory.count')}
          </Button>
          {busy ? (
            <span className={classes.quiet} aria-live="polite">
              {t('ownHistory.counting')}
            </span>
          ) : null}
        </div>
      ) : (
        <CountsTable counts={counts} />
      )}
    </Section>
  );
}

function useCounts() {
  const [counts, setCounts] = useState<Counts | null>();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const count = async () => {
    setBusy(true);
    const answer = await call('query.ownHistory', {});
    setBusy(false);
    if (answer.ok) setCounts(answer.value);
    else setFailure(answer.error);
  };
  return { counts, failure, busy, count };
}

function CountsTable({ counts }: { readonly counts: Counts }) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const ruleName = useRuleName();
  const { shown, never } = beforeDowngrades(counts);
  const { downgrades: total, days, from, to } = counts;
  return (
    <div className={classes.own}>
      <p className={classes.quiet}>
        {t('ownHistory.span', { from: format.day(from), to: format.day(to), days, total })}
      </p>
      {shown.length === 0 ? (
        <p>{t('ownHistory.none')}</p>
      ) : (
        <Table className={classes.counts} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('ownHistory.rule')}</Table.Th>
              <Table.Th scope="col">{t('ownHistory.before')}</Table.Th>
              <Table.Th scope="col">{t('ownHistory.always')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((record) => (
              <Table.Tr key={record.rule}>
                <Table.Th scope="row">{ruleName(record.rule)}</Table.Th>
                <Table.Td>{t('ownHistory.times', { n: record.downgrades, total })}</Table.Td>
                <Table.Td>{t('ownHistory.days', { n: record.days, total: days })}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {never === 0 || shown.length === 0 ? null : (
        <p className={classes.quiet}>{t('ownHistory.never', { n: never })}</p>
      )}
      <p className={classes.quiet}>{t('ownHistory.caution')}</p>
    </div>
  );
}

import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/analysis/opinions';
import type { Account } from '../../../shared/records';
import type { CaseView } from '../../../shared/recovery/case-view';
import { useFormat } from '../../components/preferences';
import { useRuleName } from '../../components/rule-name';
import { Section } from '../../components/section';
import { SeverityBadge } from '../../components/severity-badge';
import classes from './recovery.module.css';

/** What stood on the day before, beside what stands now. */
export function Comparisons(props: { readonly view: CaseView; readonly account: Account }) {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  const ruleName = useRuleName();
  const { comparison, story, until } = props.view;
  const days = { then: format.day(story.before.on), now: format.day(until) };
  return (
    <Section title={t('comparison.title')} description={t('comparison.description', days)} flush>
      {comparison.length === 0 ? (
        <p className={classes.empty}>{t('comparison.none')}</p>
      ) : (
        <Table verticalSpacing={6} horizontalSpacing="md" className={classes.comparison}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('comparison.rule')}</Table.Th>
              <Table.Th>{t('comparison.then')}</Table.Th>
              <Table.Th>{t('comparison.now')}</Table.Th>
              <Table.Th>{t('comparison.change')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {comparison.map((one) => (
              <Table.Tr key={one.key}>
                <Table.Th scope="row" fw={500}>
                  {ruleName(one.rule)}
                  <span className={classes.sub}>
                    {one.accountId === null ? t('comparison.allAccounts') : props.account.name}
                  </span>
                </Table.Th>
                <Table.Td>
                  <Side finding={one.then} />
                </Table.Td>
                <Table.Td>
                  <Side finding={one.now} />
                </Table.Td>
                <Table.Td className={classes.nowrap}>
                  {t(`comparison.changes.${one.change}`)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Section>
  );
}

function Side({ finding }: { readonly finding: Finding | undefined }) {
  const { t } = useTranslation('recovery');
  if (finding === undefined) return <span className={classes.dim}>{t('comparison.absent')}</span>;
  return <SeverityBadge severity={finding.severity} />;
}

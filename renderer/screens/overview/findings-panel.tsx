import { Button } from '@mantine/core';
import { IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AccountRow, FindingRow } from '../../../shared/ipc/views';
import { EmptyState } from '../../components/empty-state';
import { useRuleName } from '../../components/rule-name';
import { Section } from '../../components/section';
import { SeverityBadge } from '../../components/severity-badge';
import { useNavigation } from '../../navigation/navigation';
import { severityCounts } from './overview-model';
import lineClasses from '../../components/lines.module.css';
import classes from './overview.module.css';

const SHOWN = 5;

/** How many findings stand at each severity, and the worst of them. */
export function FindingsPanel(props: {
  readonly findings: readonly FindingRow[];
  readonly accounts: readonly AccountRow[];
}) {
  const { t } = useTranslation('overview');
  const { go } = useNavigation();
  const ruleName = useRuleName();
  const nameOf = (id: string | null) =>
    props.accounts.find((row) => row.id === id)?.account.name ?? t('findings.everywhere');
  return (
    <Section title={t('findings.title')} description={<Counts findings={props.findings} />} flush>
      {props.findings.length === 0 ? (
        <EmptyState icon={<IconCircleDashed size={28} stroke={1.5} />} title={t('findings.none')}>
          {t('findings.noneHint')}
        </EmptyState>
      ) : (
        <ul className={lineClasses.list}>
          {props.findings.slice(0, SHOWN).map((finding) => (
            <li key={finding.key}>
              <button
                type="button"
                className={classes.finding}
                onClick={() => {
                  go({ screen: 'patterns', findingKey: finding.key });
                }}
              >
                <span className={classes.badge}>
                  <SeverityBadge severity={finding.severity} />
                </span>
                <span className={lineClasses.grow}>
                  <span className={lineClasses.name}>{ruleName(finding.rule)}</span>
                  <span className={lineClasses.sub}>{nameOf(finding.accountId)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {props.findings.length > SHOWN ? (
        <div className={lineClasses.foot}>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              go({ screen: 'patterns' });
            }}
          >
            {t('findings.all')}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

function Counts({ findings }: { readonly findings: readonly FindingRow[] }) {
  if (findings.length === 0) return null;
  return (
    <span className={classes.counts}>
      {severityCounts(findings).map(({ severity, count }) => (
        <span key={severity} className={classes.count}>
          <SeverityBadge severity={severity} />
          {count}
        </span>
      ))}
    </span>
  );
}

import { Button } from '@mantine/core';
import { IconCircleDashed } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingRow } from '../../../shared/ipc/views';
import { DayText } from '../../components/figures';
import { Growing } from '../../components/growing';
import { EmptyState } from '../../components/empty-state';
import { useRuleName } from '../../components/rule-name';
import { Section } from '../../components/section';
import { SeverityBadge } from '../../components/severity-badge';
import { useCommand } from '../../components/use-command';
import { useRoute } from '../../navigation/navigation';
import type { Behind } from './behind';
import { FindingItem } from './finding-item';
import { dismissedOf, openOf } from './patterns-model';
import classes from './patterns.module.css';

type FindingsProps = { readonly findings: readonly FindingRow[]; readonly behind: Behind };

/** More than a window shows. */
const SHOWN = 12;

/** The findings that stand. One is unfolded at a time: the one asked for, else the gravest. */
export function OpenFindings({ findings, behind }: FindingsProps) {
  const { t } = useTranslation(['patterns-screen', 'patterns']);
  const route = useRoute();
  const asked = route.screen === 'patterns' ? route.findingKey : undefined;
  const open = openOf(findings);
  const place = open.findIndex(({ key }) => key === asked);
  const [chosen, setChosen] = useState<string | null | undefined>(asked);
  const unfolded = chosen === undefined ? open[0]?.key : chosen;
  return (
    <Section title={t('patterns-screen:open')} description={t('patterns:parts.fiction')} flush>
      {open.length === 0 ? (
        <EmptyState
          icon={<IconCircleDashed size={30} stroke={1.4} />}
          title={t('patterns-screen:openNone.title')}
        >
          {t('patterns-screen:openNone.hint')}
        </EmptyState>
      ) : (
        <ul className={classes.list}>
          <Growing items={open} first={Math.max(SHOWN, place + 1)}>
            {(finding) => (
              <li key={finding.key}>
                <FindingItem
                  finding={finding}
                  behind={behind}
                  unfolded={finding.key === unfolded}
                  wanted={finding.key === asked}
                  onToggle={() => {
                    setChosen(finding.key === unfolded ? null : finding.key);
                  }}
                />
              </li>
            )}
          </Growing>
        </ul>
      )}
    </Section>
  );
}

/** What the person set aside, with their reason; each can be brought back. */
export function SetAside({ findings, behind }: FindingsProps) {
  const { t } = useTranslation('patterns-screen');
  const rows = dismissedOf(findings);
  if (rows.length === 0) return null;
  return (
    <Section title={t('dismissed.title')} flush>
      <ul className={classes.list}>
        {rows.map((finding) => (
          <li key={finding.key} className={classes.aside}>
            <AsideItem finding={finding} behind={behind} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function AsideItem({ finding, behind }: { readonly finding: FindingRow; readonly behind: Behind }) {
  const { t } = useTranslation('patterns-screen');
  const { run, busy } = useCommand();
  const rule = useRuleName()(finding.rule);
  const { dismissed } = finding;
  if (dismissed === undefined) return null;
  return (
    <>
      <SeverityBadge severity={finding.severity} />
      <div className={classes.grow}>
        <p className={classes.name}>
          {rule}
          <span className={classes.quiet}>{behind.nameOf(finding.accountId)}</span>
        </p>
        <p className={classes.quiet}>
          <DayText day={dismissed.on} show="absolute" />
          {dismissed.until === undefined ? null : (
            <>
              {' – '}
              <DayText day={dismissed.until} show="absolute" />
            </>
          )}
          {dismissed.reason === '' ? null : (
            <> · {t('dismissed.reason', { reason: dismissed.reason })}</>
          )}
        </p>
      </div>
      <Button
        size="compact-sm"
        variant="light"
        disabled={busy}
        onClick={() =>
          void run(
            'finding.restore',
            { dismissalId: dismissed.dismissalId },
            { said: t('dismissed.restored', { rule }) },
          )
        }
      >
        {t('dismissed.restore')}
      </Button>
    </>
  );
}

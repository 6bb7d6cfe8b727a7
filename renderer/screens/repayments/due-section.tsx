import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isCounted } from '../../../shared/repayment/due-list';
import type { OverdueEstimate } from '../../../shared/repayment/position';
import { FoldedList } from '../../components/folded-list';
import { Section } from '../../components/section';
import type { DueLine } from '../../components/due-line';
import { sumsLeft, type DueGroup } from './due-model';
import { DueItem } from './due-item';
import { OverdueBasis } from './overdue-basis';
import { useNames, useSumWords } from './use-names';
import classes from './repayments.module.css';

/** Beyond so many a group is folded. */
const SHOWN = { overdue: 20, week: 12, later: 6 } as const satisfies Record<DueGroup, number>;

/** One group of dues with its sum. */
export function DueSection(props: {
  readonly group: DueGroup;
  readonly lines: readonly DueLine[];
  readonly estimates?: readonly OverdueEstimate[];
}) {
  const { t } = useTranslation('repayments');
  const { currencyOf } = useNames();
  const sumWords = useSumWords();
  const { group, lines, estimates = [] } = props;
  const total = sumWords(sumsLeft(lines.map(({ due }) => due).filter(isCounted), currencyOf));
  const estimateFor = (id: string) => estimates.find(({ dueId }) => dueId === id)?.interest;
  return (
    <Section
      title={t(`due.${group}`)}
      flush
      aside={
        <span className={classes.total} data-tone={group}>
          {group === 'overdue' ? <IconAlertTriangle size={16} stroke={1.9} aria-hidden /> : null}
          {total === '' ? null : t('due.total', { amount: total })}
        </span>
      }
      description={group === 'overdue' && estimates.length > 0 ? <OverdueBasis /> : undefined}
    >
      {lines.length === 0 ? <p className={classes.none}>{t('due.none')}</p> : null}
      <FoldedList items={lines} most={SHOWN[group]} more={(n) => t('due.more', { n })}>
        {(line) => <DueItem key={line.due.id} line={line} estimate={estimateFor(line.due.id)} />}
      </FoldedList>
    </Section>
  );
}

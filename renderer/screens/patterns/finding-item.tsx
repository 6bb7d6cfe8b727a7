import { Button } from '@mantine/core';
import { IconAdjustments, IconChevronDown, IconPlayerPause } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingRow } from '../../../shared/ipc/views';
import { CaseButton } from '../../components/case-button';
import { useRuleName } from '../../components/rule-name';
import { Term } from '../../components/term';
import { SeverityBadge } from '../../components/severity-badge';
import { useDues } from '../../mirror/queries';
import { useNavigation } from '../../navigation/navigation';
import { Advice } from './advice';
import type { Behind } from './behind';
import { Citation } from './citation';
import { DismissFinding } from './dismiss-finding';
import { Evidence } from './evidence';
import { useFindingWords } from './finding-words';
import { termOfRule } from './rule-terms';
import classes from './patterns.module.css';

type ItemProps = {
  readonly finding: FindingRow;
  readonly behind: Behind;
  readonly unfolded: boolean;
  /** The person came for this one. */
  readonly wanted: boolean;
  readonly onToggle: () => void;
};

/** One finding: what was measured against what; unfolded, also from which records, who says so, and what can be done. */
export function FindingItem(props: ItemProps) {
  const { finding, behind, unfolded } = props;
  const ruleName = useRuleName();
  const words = useFindingWords()(finding, behind.settings, behind.account(finding.accountId));
  const id = useId();
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!props.wanted) return;
    head.current?.scrollIntoView({ block: 'start' });
    head.current?.focus({ preventScroll: true });
  }, [props.wanted]);
  return (
    <>
      <h3 className={classes.heading}>
        <button
          ref={head}
          type="button"
          className={classes.head}
          aria-expanded={unfolded}
          aria-controls={id}
          onClick={props.onToggle}
        >
          <span className={classes.badge}>
            <SeverityBadge severity={finding.severity} />
          </span>
          <span className={classes.grow}>
            <span className={classes.name}>
              {ruleName(finding.rule)}
              <span className={classes.quiet}>{behind.nameOf(finding.accountId)}</span>
            </span>
          </span>
          {words === undefined ? null : <span className={classes.value}>{words.value}</span>}
          <IconChevronDown size={17} className={classes.chevron} aria-hidden />
        </button>
      </h3>
      {unfolded ? (
        <div id={id} className={classes.detail}>
          {words === undefined ? null : <Measured rule={finding.rule} {...words} />}
          {finding.rule === 'overdue' ? <MinimumsMet ids={finding.evidence} /> : null}
          <Evidence ids={finding.evidence} behind={behind} />
          <Citation finding={finding} why={words?.why} />
          <Advice ids={finding.advice} goal={behind.settings.goal} />
          <Acts finding={finding} />
        </div>
      ) : null}
    </>
  );
}

function Measured(props: {
  readonly rule: string;
  readonly sentence: string;
  readonly value: string;
  readonly threshold: string;
}) {
  const { t } = useTranslation('patterns-screen');
  const term = termOfRule(props.rule);
  return (
    <>
      <p className={classes.sentence}>{props.sentence}</p>
      <dl className={classes.measures}>
        <div>
          <dt>{term === undefined ? t('measured') : <Term id={term}>{t('measured')}</Term>}</dt>
          <dd>{props.value}</dd>
        </div>
        <div>
          <dt>{t('threshold')}</dt>
          <dd>{props.threshold}</dd>
        </div>
      </dl>
    </>
  );
}

/** The rule counts all that is unpaid after its day; a lender does not count a bill of which the minimum was paid. */
function MinimumsMet({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('patterns-screen');
  const dues = useDues({ unpaid: true });
  const met = dues?.filter(({ recordId, minimumMet }) => minimumMet && ids.includes(recordId));
  if (met === undefined || met.length === 0) return null;
  return <p className={classes.quiet}>{t('minimumsMet', { n: met.length })}</p>;
}

/** Rules about what a lender took away: what a recovery case is for. */
const takenAway: ReadonlySet<string> = new Set(['limit-cut', 'status-abnormal', 'limit-exhausted']);

function Acts({ finding }: { readonly finding: FindingRow }) {
  const { t } = useTranslation('patterns-screen');
  const { go } = useNavigation();
  const [asking, setAsking] = useState(false);
  return (
    <div className={classes.acts}>
      {finding.accountId !== null && takenAway.has(finding.rule) ? (
        <CaseButton accountId={finding.accountId} />
      ) : null}
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconPlayerPause size={16} aria-hidden />}
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('dismiss.button')}
      </Button>
      <Button
        size="compact-md"
        variant="subtle"
        color="gray"
        leftSection={<IconAdjustments size={16} aria-hidden />}
        onClick={() => {
          go({ screen: 'settings' });
        }}
      >
        {t('changeLimit')}
      </Button>
      <DismissFinding
        finding={finding}
        opened={asking}
        onDone={() => {
          setAsking(false);
        }}
      />
    </div>
  );
}

import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShare } from '../../../shared/format';
import type { DowngradeRow } from '../../../shared/ipc/views';
import { CaseButton } from '../../components/case-button';
import { ErrorText } from '../../components/error-text';
import { DayText } from '../../components/figures';
import { Late } from '../../components/late';
import { useAsked } from '../../components/use-asked';
import { useNavigation } from '../../navigation/navigation';
import { StoryChapters } from '../recovery/story-panel';
import type { Behind } from './behind';
import { Causes } from './causes';
import classes from './patterns.module.css';

type DayProps = {
  /** All that one look at the account took away. */
  readonly rows: readonly DowngradeRow[];
  readonly behind: Behind;
  readonly unfolded: boolean;
  /** The person came for this one. */
  readonly wanted: boolean;
  readonly onToggle: () => void;
};

/** What one day took away, what the documents would point to, and, unfolded, the whole story. */
export function DowngradeDay({ rows, behind, unfolded, wanted, onToggle }: DayProps) {
  const { t } = useTranslation('patterns-screen');
  const id = useId();
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!wanted) return;
    head.current?.scrollIntoView({ block: 'start' });
    head.current?.focus({ preventScroll: true });
  }, [wanted]);
  const [first] = rows;
  if (first === undefined) return null;
  const zero = rows.find((row) => row.zeroKind !== undefined);
  // The kinds of one day and account share what stood before them; the richest list says it once.
  const causes = rows.toSorted((a, b) => b.causes.length - a.causes.length)[0]?.causes ?? [];
  return (
    <>
      <div className={classes.downgradeHead}>
        <h3 className={classes.downgradeTitle}>
          <DayText day={first.on} show="absolute" />
          <span className={classes.name}>{behind.nameOf(first.accountId)}</span>
          {rows.map((row) => (
            <Kind key={row.key} row={row} />
          ))}
        </h3>
        <span className={classes.push} />
        <CaseButton accountId={first.accountId} triggers={rows.map((row) => row.recordId)} />
        <Button
          ref={head}
          size="compact-sm"
          variant="subtle"
          aria-expanded={unfolded}
          aria-controls={id}
          rightSection={<IconChevronDown size={15} className={classes.chevron} aria-hidden />}
          onClick={onToggle}
        >
          {t('downgrades.story')}
        </Button>
      </div>
      {zero?.zeroKind === undefined ? null : <Zero kind={zero.zeroKind} />}
      <Causes causes={causes} />
      <div id={id}>
        {unfolded ? <Told accountId={first.accountId} on={first.on} behind={behind} /> : null}
      </div>
    </>
  );
}

function Told(props: { readonly accountId: string; readonly on: string; readonly behind: Behind }) {
  const { t } = useTranslation(['patterns-screen', 'recovery']);
  const { go } = useNavigation();
  const { accountId, on, behind } = props;
  const { value, failure } = useAsked('query.downgrade', { accountId, on });
  if (failure !== undefined) return <ErrorText failure={failure} />;
  if (value === undefined)
    return (
      <Late>
        <p className={classes.quiet} aria-live="polite">
          {t('recovery:loading')}
        </p>
      </Late>
    );
  return (
    <div className={classes.story}>
      <StoryChapters
        {...value}
        brokenBy={[]}
        currency={behind.account(accountId)?.currency ?? 'CNY'}
        chapter="h4"
      />
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => {
          const [shown] = value.story.happened.downgrades;
          go({ screen: 'account', accountId, ...(shown && { recordId: shown.recordId }) });
        }}
      >
        {t('patterns-screen:downgrades.go')}
      </Button>
    </div>
  );
}

function Kind({ row }: { readonly row: DowngradeRow }) {
  const { t } = useTranslation(['patterns-screen', 'patterns']);
  const change =
    row.change === undefined
      ? null
      : row.kind === 'rate-rise'
        ? t('patterns-screen:downgrades.rise', { points: points(row.change) })
        : t('patterns-screen:downgrades.fall', { share: formatShare(Math.abs(row.change)) });
  return (
    <span className={classes.kind}>
      {t(`patterns:downgrades.${row.kind}`)}
      {change === null ? null : <span className={classes.change}>{change}</span>}
    </span>
  );
}

/** `0.0365` is 3.65 percentage points. */
const points = (change: number): string => String(Number((change * 100).toFixed(2)));

function Zero({ kind }: { readonly kind: NonNullable<DowngradeRow['zeroKind']> }) {
  const { t } = useTranslation('patterns');
  return (
    <p className={classes.zero}>
      <strong>{t('zero.question')}</strong> <span>{t(`zero.${kind}.name`)}</span>
      <span className={classes.quiet}>{t(`zero.${kind}.check`)}</span>
    </p>
  );
}

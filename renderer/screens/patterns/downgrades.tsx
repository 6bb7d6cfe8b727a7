import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DowngradeRow } from '../../../shared/ipc/views';
import { CaseButton } from '../../components/case-button';
import { DayText } from '../../components/figures';
import { useFormat } from '../../components/preferences';
import { Section } from '../../components/section';
import { useNavigation } from '../../navigation/navigation';
import type { Behind } from './behind';
import { Causes } from './causes';
import { downgradeDays } from './patterns-model';
import classes from './patterns.module.css';

const SHOWN = 5;

/** What lenders took away, newest first, with what the documents would point to. */
export function Downgrades(props: {
  readonly rows: readonly DowngradeRow[];
  readonly behind: Behind;
}) {
  const { t } = useTranslation('patterns-screen');
  const [shown, setShown] = useState(SHOWN);
  const days = downgradeDays(props.rows);
  const rest = days.length - shown;
  return (
    <Section
      title={t('downgrades.title')}
      description={t(days.length === 0 ? 'downgrades.none' : 'downgrades.description')}
      flush
    >
      {days.length === 0 ? null : (
        <ul className={classes.list}>
          {days.slice(0, shown).map((day) => (
            <li key={day.key} className={classes.downgrade}>
              <DowngradeDay rows={day.rows} behind={props.behind} />
            </li>
          ))}
        </ul>
      )}
      {rest > 0 ? (
        <div className={classes.foot}>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              setShown(shown + 20);
            }}
          >
            {t('downgrades.more', { n: Math.min(rest, 20) })}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

function DowngradeDay(props: { readonly rows: readonly DowngradeRow[]; readonly behind: Behind }) {
  const { t } = useTranslation('patterns-screen');
  const { go } = useNavigation();
  const [first] = props.rows;
  if (first === undefined) return null;
  const zero = props.rows.find((row) => row.zeroKind !== undefined);
  // The kinds of one day and account share what stood before them; the richest list says it once.
  const causes = props.rows.toSorted((a, b) => b.causes.length - a.causes.length)[0]?.causes ?? [];
  return (
    <>
      <h3 className={classes.downgradeHead}>
        <DayText day={first.on} show="absolute" />
        <span className={classes.name}>{props.behind.nameOf(first.accountId)}</span>
        {props.rows.map((row) => (
          <Kind key={row.key} row={row} />
        ))}
        <span className={classes.push} />
        <CaseButton accountId={first.accountId} triggers={props.rows.map((row) => row.recordId)} />
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            go({ screen: 'account', accountId: first.accountId });
          }}
        >
          {t('downgrades.go')}
        </Button>
      </h3>
      {zero?.zeroKind === undefined ? null : <Zero kind={zero.zeroKind} />}
      <Causes causes={causes} />
    </>
  );
}

function Kind({ row }: { readonly row: DowngradeRow }) {
  const { t } = useTranslation(['patterns-screen', 'patterns']);
  const format = useFormat();
  const change =
    row.change === undefined
      ? null
      : row.kind === 'rate-rise'
        ? t('patterns-screen:downgrades.rise', { points: points(row.change) })
        : t('patterns-screen:downgrades.fall', { share: format.percent(Math.abs(row.change)) });
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

import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../components/preferences';
import type { ScheduleSummary } from '../drafts/schedule-summary';
import classes from './schedule-preview.module.css';

/** What the terms come to, before the loan is saved: the interest in all is the figure that counts. */
export function SchedulePreview(props: {
  readonly summary: ScheduleSummary;
  readonly currency?: string | undefined;
}) {
  const { t } = useTranslation('log');
  const { summary } = props;
  return (
    <section className={classes.preview} aria-live="polite" aria-label={t('schedule.title')}>
      {summary.kind === 'known' ? (
        <Known summary={summary} currency={props.currency ?? 'CNY'} />
      ) : (
        <p className={classes.words}>
          {t(summary.kind === 'incomplete' ? 'schedule.incomplete' : 'schedule.unknownTerm')}
        </p>
      )}
    </section>
  );
}

function Known(props: {
  readonly summary: Extract<ScheduleSummary, { kind: 'known' }>;
  readonly currency: string;
}) {
  const { t } = useTranslation('log');
  const format = useFormat();
  const { summary, currency } = props;
  const amount = (minor: number) => format.amount(minor, { currency });
  // The last instalment takes what rounding left, a few fen: that is still "each".
  const level = Math.abs(summary.first - summary.last) < 100;
  return (
    <>
      <p className={classes.cost}>
        {t(summary.asFee ? 'schedule.cost' : 'schedule.interest', { amount: amount(summary.cost) })}
      </p>
      <p className={classes.words}>
        {[
          t('schedule.count', { n: summary.count }),
          level
            ? t('schedule.each', { amount: amount(summary.first) })
            : t('schedule.firstAndLast', {
                first: amount(summary.first),
                last: amount(summary.last),
              }),
          t('schedule.until', { day: format.day(summary.until) }),
          ...(summary.realRate === undefined
            ? []
            : [t('schedule.effective', { rate: format.percent(summary.realRate, 2) })]),
        ].join(' · ')}
      </p>
    </>
  );
}

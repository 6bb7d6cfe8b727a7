import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Outlook as Months, OutlookSpan } from '../../../shared/repayment/outlook';
import { EmptyState } from '../../components/empty-state';
import { Amount } from '../../components/figures';
import { useFormat } from '../../components/preferences';
import { Section } from '../../components/section';
import { useNavigation } from '../../navigation/navigation';
import { useMonthWords } from '../account/month-words';
import classes from './plans.module.css';

/** The next 90 days against a month's income and essential spending. */
export function Outlook({ outlook }: { readonly outlook: Months }) {
  const { t } = useTranslation('repayments');
  const monthWords = useMonthWords();
  const { income, month } = outlook;
  return (
    <Section
      title={t('outlook.title')}
      description={
        month === undefined
          ? t('outlook.hint')
          : t('outlook.hintFrom', { month: monthWords(month) })
      }
    >
      <ul className={classes.spans}>
        {outlook.spans.map((span) => (
          <Span key={span.from} span={span} outlook={outlook} />
        ))}
      </ul>
      {income === undefined ? <NoIncome /> : <Legend />}
    </Section>
  );
}

function Span({ span, outlook }: { readonly span: OutlookSpan; readonly outlook: Months }) {
  const { t } = useTranslation('repayments');
  const format = useFormat();
  const { currency, income, essentialSpending = 0 } = outlook;
  const left = income === undefined ? undefined : income - essentialSpending - span.due;
  const amount = (minor: number) => format.amount(minor, { currency });
  return (
    <li className={classes.span}>
      <div className={classes.spanHead}>
        <span>{t('outlook.span', { from: format.day(span.from), to: format.day(span.to) })}</span>
        <span className={classes.amount}>
          <Amount minor={span.due} currency={currency} />
        </span>
      </div>
      {income === undefined || left === undefined ? null : (
        <>
          <Bar due={span.due} essential={essentialSpending} income={income} />
          <div className={classes.spanFoot} data-short={left < 0}>
            <span>
              {income > 0
                ? t('outlook.share', { share: format.percent(span.due / income, 0) })
                : null}
            </span>
            <span>
              {left < 0
                ? t('outlook.short', { amount: amount(-left) })
                : t('outlook.left', { amount: amount(left) })}
            </span>
          </div>
        </>
      )}
    </li>
  );
}

/** Dues and essential spending against the income's mark; the words below say the same. */
function Bar(props: { readonly due: number; readonly essential: number; readonly income: number }) {
  const { t } = useTranslation('repayments');
  const whole = Math.max(1, props.income, props.due + props.essential);
  const wide = (minor: number) => (minor / whole) * 100;
  return (
    <svg className={classes.bar} viewBox="0 0 100 8" preserveAspectRatio="none" role="img">
      <title>{`${t('outlook.due')} / ${t('outlook.essential')} / ${t('outlook.income')}`}</title>
      <rect className={classes.barTrack} width={wide(props.income)} height="8" />
      <rect className={classes.barDue} width={wide(props.due)} height="8" />
      <rect
        className={classes.barEssential}
        x={wide(props.due)}
        width={wide(props.essential)}
        height="8"
      />
    </svg>
  );
}

function Legend() {
  const { t } = useTranslation('repayments');
  return (
    <p className={classes.legend} aria-hidden>
      {(['due', 'essential', 'income'] as const).map((part) => (
        <span key={part} data-part={part}>
          {t(`outlook.${part}`)}
        </span>
      ))}
    </p>
  );
}

function NoIncome() {
  const { t } = useTranslation('repayments');
  const { openLog } = useNavigation();
  return (
    <EmptyState
      title={t('outlook.none')}
      action={
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            openLog({ kind: 'cashflow' });
          }}
        >
          {t('outlook.log')}
        </Button>
      }
    >
      {t('outlook.noneHint')}
    </EmptyState>
  );
}

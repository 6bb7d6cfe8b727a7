import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../shared/dates';
import { formatShare, relativeDay, UNKNOWN } from '../../shared/format';
import type { Minor } from '../../shared/money';
import type { AnnualRate } from '../../shared/rates';
import { useFormat, usePreferences } from './preferences';
import classes from './figures.module.css';

/** An amount, or a dash for one that was not observed. */
export function Amount(props: {
  readonly minor: Minor | undefined;
  readonly currency?: string | undefined;
  readonly short?: boolean;
  readonly signed?: boolean;
}) {
  const format = useFormat();
  const { hideAmounts } = usePreferences();
  const { t } = useTranslation('common');
  if (props.minor === undefined) return <Unknown />;
  const text = format.amount(props.minor, {
    ...(props.currency === undefined ? {} : { currency: props.currency }),
    short: props.short ?? false,
    signed: props.signed ?? false,
  });
  if (!hideAmounts) return <span className={classes.figure}>{text}</span>;
  return (
    <span className={classes.figure}>
      <span aria-hidden>{text}</span>
      <VisuallyHidden>{t('money.hidden')}</VisuallyHidden>
    </span>
  );
}

/** A yearly rate, the daily one (万分之x) smaller after it. */
export function Rate(props: {
  readonly rate: AnnualRate | undefined;
  readonly daily?: boolean;
  readonly basis?: 365 | 360;
}) {
  const format = useFormat();
  if (props.rate === undefined) return <Unknown />;
  const annual = <span className={classes.figure}>{format.annual(props.rate)}</span>;
  if (props.daily === false) return annual;
  return (
    <span className={classes.pair}>
      {annual}
      <span className={classes.aside}>{format.daily(props.rate, props.basis)}</span>
    </span>
  );
}

/** The yearly rate of loans, where no account's own is known. */
export function LoanRate({ rate }: { readonly rate: AnnualRate }) {
  const { t } = useTranslation('common');
  const format = useFormat();
  return (
    <span className={classes.figure}>{t('rate.loan', { value: format.percent(rate, 2) })}</span>
  );
}

/** A share: `0.42` is 42%. */
export function Percent(props: { readonly value: number | undefined; readonly decimals?: number }) {
  const format = useFormat();
  if (props.value === undefined) return <Unknown />;
  return <span className={classes.figure}>{format.percent(props.value, props.decimals ?? 0)}</span>;
}

/** A utilisation, and whatever else rules measure as a share, written as they write it. */
export function Share({ value }: { readonly value: number | undefined }) {
  if (value === undefined) return <Unknown />;
  return <span className={classes.figure}>{formatShare(value)}</span>;
}

/** A day: how it is written, how far off it is, or both. */
export function DayText(props: {
  readonly day: Day | undefined;
  readonly show?: 'both' | 'absolute' | 'relative';
  /** What it means that there is no day, read out for the dash; that it is unknown, unless something else is said. */
  readonly none?: string;
}) {
  const format = useFormat();
  const relative = useRelativeDay();
  if (props.day === undefined) return <Unknown words={props.none} />;
  const show = props.show ?? 'both';
  const absolute = format.day(props.day);
  if (show !== 'both')
    return (
      <time dateTime={props.day} className={classes.figure} title={absolute}>
        {show === 'relative' ? relative(props.day) : absolute}
      </time>
    );
  return (
    <time dateTime={props.day} className={classes.pair} title={absolute}>
      <span className={classes.figure}>{absolute}</span>
      <span className={classes.aside}>{relative(props.day)}</span>
    </time>
  );
}

/** How far off a day is, in words. */
export function useRelativeDay(): (day: Day) => string {
  const { today } = usePreferences();
  const { t } = useTranslation('common');
  return (day) => {
    const words = relativeDay(day, today);
    return 'n' in words ? t(words.key, { n: words.n }) : t(words.key);
  };
}

function Unknown({ words }: { readonly words?: string | undefined }) {
  const { t } = useTranslation('common');
  return (
    <span className={classes.unknown}>
      <span aria-hidden>{UNKNOWN}</span>
      <VisuallyHidden>{words ?? t('unknown')}</VisuallyHidden>
    </span>
  );
}
